package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.schema.Evidence;
import org.lectern.schema.OrganizationType;

/// What sort of body the organization is: by the kind line, the tax status and the words beside the
/// label, in that order; the finer of two that agree wins.
final class TypeRule implements Rule {
  private static final Pattern STATUS = Pattern.compile("501 ?\\(?[cC]\\)? ?\\(?(\\d{1,2})\\)?");
  private static final Pattern SAYS_OF_ITSELF =
      Pattern.compile(
          "\\bis an? [^.;]{0,80}?\\b(501\\([cC]\\)\\(\\d{1,2}\\))|^We are an? [^.;]{0,80}?\\b(501\\([cC]\\)\\(\\d{1,2}\\))");

  private record Read(OrganizationType type, Finding finding) {}

  @Override
  public void read(Reading reading, Findings findings) {
    List<Read> reads = new ArrayList<>();
    Line kindLine = reading.layout().kindLine();
    if (kindLine != null) {
      ofWords(KindRule.plain(kindLine))
          .ifPresent(type -> reads.add(read(type, 0.95, "kind line", reading.taken(kindLine))));
    }
    for (Label.Meaning meaning : List.of(Label.Meaning.STATUS, Label.Meaning.TYPE)) {
      for (Infobox.Entry entry : reading.layout().entries(meaning)) {
        String rule = "infobox label " + entry.label().printed();
        ofWords(entry.values().getFirst().text().toLowerCase(Locale.ROOT))
            .ifPresent(type -> reads.add(read(type, 0.97, rule, reading.taken(entry, 1))));
      }
    }
    sentence(reading, findings).ifPresent(reads::add);
    reads.stream()
        .filter(read -> reads.stream().noneMatch(other -> isFiner(other.type, read.type)))
        .forEach(read -> findings.add(read.finding));
  }

  private static Read read(
      OrganizationType type, double confidence, String rule, Evidence evidence) {
    return new Read(type, new Finding(new OfType(type), confidence, rule, evidence));
  }

  private static boolean isFiner(OrganizationType one, OrganizationType other) {
    return one.parent().filter(other::equals).isPresent();
  }

  private static Optional<Read> sentence(Reading reading, Findings findings) {
    Subject subject = Subject.of(findings);
    for (Sentence sentence : reading.sentences()) {
      Matcher matcher = SAYS_OF_ITSELF.matcher(sentence.text());
      if (matcher.find() && (matcher.group(2) != null || subject.begins(sentence.text()))) {
        int group = matcher.group(1) == null ? 2 : 1;
        return ofStatus(matcher.group(group))
            .map(type ->
                read(
                    type,
                    0.9,
                    "sentence with a tax status",
                    reading.shown(sentence, matcher.start(group), matcher.end(group))));
      }
    }
    return Optional.empty();
  }

  private static Optional<OrganizationType> ofStatus(String words) {
    Matcher status = STATUS.matcher(words);
    if (!status.find()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (status.group(1)) {
          case "3" -> OrganizationType.NONPROFIT_501C3;
          case "4" -> OrganizationType.NONPROFIT_501C4;
          case "5" -> OrganizationType.NONPROFIT_501C5;
          case "6" -> OrganizationType.NONPROFIT_501C6;
          default -> OrganizationType.NONPROFIT_OTHER;
        });
  }

  /// The type that lower-case words name.
  private static Optional<OrganizationType> ofWords(String words) {
    Optional<OrganizationType> status = ofStatus(words);
    if (status.isPresent()) {
      return status;
    }
    if (has(
        words, "non-?profit|not-for-profit|charity|charitable|public charity|private foundation")) {
      return Optional.of(OrganizationType.NONPROFIT);
    }
    if (has(words, "for-profit|for profit")) {
      return Optional.of(business(words));
    }
    if (has(words, "labor union|trade union|union local|labor federation")) {
      return Optional.of(OrganizationType.LABOR_UNION);
    }
    return political(words).or(() -> other(words));
  }

  private static OrganizationType business(String words) {
    if (has(words, "consult\\w*")) {
      return OrganizationType.FOR_PROFIT_CONSULTANCY;
    }
    if (has(words, "media|news\\w*|publish\\w*|magazine|broadcast\\w*")) {
      return OrganizationType.FOR_PROFIT_MEDIA;
    }
    if (has(words, "law firm|lobby\\w*|legal services")) {
      return OrganizationType.FOR_PROFIT_LAW_OR_LOBBYING;
    }
    return OrganizationType.FOR_PROFIT;
  }

  private static Optional<OrganizationType> political(String words) {
    if (has(words, "political party/527")) {
      return Optional.of(OrganizationType.POLITICAL_COMMITTEE);
    }
    if (has(words, "political action committee|super ?pac|pac")) {
      return Optional.of(OrganizationType.POLITICAL_COMMITTEE_PAC);
    }
    if (has(words, "527")) {
      return Optional.of(OrganizationType.POLITICAL_COMMITTEE_527);
    }
    if (has(words, "political party")) {
      return Optional.of(OrganizationType.POLITICAL_COMMITTEE_PARTY);
    }
    return has(words, "political committee")
        ? Optional.of(OrganizationType.POLITICAL_COMMITTEE)
        : Optional.empty();
  }

  private static Optional<OrganizationType> other(String words) {
    if (has(words, "government (?:agency|department|body)|state agency|federal agency")) {
      return Optional.of(OrganizationType.GOVERNMENT_AGENCY);
    }
    if (has(
        words, "university|college|educational institution|(?:public|private|charter) school")) {
      return Optional.of(OrganizationType.EDUCATIONAL_INSTITUTION);
    }
    if (has(words, "movement|coalition")) {
      return Optional.of(OrganizationType.MOVEMENT_OR_COALITION);
    }
    return has(words, "consultancy|consulting (?:firm|company)")
        ? Optional.of(OrganizationType.FOR_PROFIT_CONSULTANCY)
        : Optional.empty();
  }

  private static boolean has(String words, String pattern) {
    String start = words.substring(0, Math.min(words.length(), 200));
    return Pattern.compile("(?<![\\w-])(?:" + pattern + ")(?![\\w-])").matcher(start).find();
  }
}
