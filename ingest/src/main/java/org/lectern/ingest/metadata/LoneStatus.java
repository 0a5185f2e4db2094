package org.lectern.ingest.metadata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;

/// The one tax status that an organization's page, or a page about it, speaks of: beside a label,
/// or in a sentence about nobody else. Of two there is none.
record LoneStatus(Subject subject, Kind kind, Reading reading, Findings findings) {
  private static final QuickPattern STATUS =
      QuickPattern.compile(
          "(?:\\b[Ss]ection )?501 ?\\(?[cC]\\)? ?-?\\(?\\d{1,2}\\)?(?![\\w-])(?!['’]?s\\b)");
  private static final QuickPattern MANY =
      QuickPattern.compile(
          "[ -](?:\\p{Ll}+ ){0,3}?(?:groups|organizations|charities|nonprofits|leagues|entities|partners|foundations|arms?|affiliates?|sisters?)\\b.*");
  private static final QuickPattern ANOTHER =
      QuickPattern.compile(
          "(?i)\\b(?:affiliate[ds]?|sister|arm|partner\\w*|sponsor\\w*|whose|fund(?:s|ed) by|parent|former\\w*|like|other|(?:project|program|chapter|branch|member|local) of|separate|any|every|each|if|must|may|merge\\w*|convert\\w*|lost|revoked|apply|applied|applying)\\b");
  private static final QuickPattern LABEL =
      QuickPattern.compile(
          "(?i)[\\p{L} ./-]{0,40}\\b(?:designation|status|code|section|subsection|classification|exemption|tax[- ]exempt)\\b[\\p{L} ./()-]{0,30}[:|–—-] ?");

  void read() {
    if (kind != Kind.ABOUT && kind != Kind.PROFILE && !Subject.isOwn(findings)) {
      return;
    }
    Map<String, Finding> found = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      if (!sentence.text().contains("501")) {
        continue;
      }
      QuickMatcher status = STATUS.matcher(sentence.text());
      while (status.find()) {
        if (MANY.matcher(sentence.text().substring(status.end())).lookingAt()) {
          continue;
        }
        Optional<String> printed = ValueForm.status(status.group());
        String value = printed.orElse("");
        boolean own = !value.isEmpty() && isOwn(sentence.text(), status);
        found.merge(value, finding(value, sentence, status), (one, _) -> one);
        if (!own) {
          found.put("", finding(value, sentence, status));
        }
      }
    }
    if (found.size() == 1 && !found.containsKey("")) {
      found.values().forEach(findings::add);
    }
  }

  private Finding finding(String value, Sentence sentence, QuickMatcher status) {
    return new Finding(
        new Text(FactField.TAX_STATUS, value.isEmpty() ? "-" : value),
        0.7,
        "the one tax status of the page",
        reading.shown(sentence, status.start(), status.end()));
  }

  private boolean isOwn(String text, QuickMatcher status) {
    String before = text.substring(0, status.start());
    boolean alone = before.isEmpty() && text.length() - status.end() <= 1;
    if (alone || LABEL.matcher(before).matches()) {
      return true;
    }
    boolean others =
        ProperNames.in(text).stream().anyMatch(name -> !subject.name().matcher(name.text()).find());
    boolean about =
        subject.begins(text) || subject.name().matcher(text).find() || Subject.isOwn(findings);
    return about
        && !others
        && !ANOTHER.matcher(text).find()
        && !MANY.matcher(text.substring(status.end())).lookingAt();
  }
}
