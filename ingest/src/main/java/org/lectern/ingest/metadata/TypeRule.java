package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationType;

/// What sort of body the organization is: by the kind line, the tax status, and the words of the
/// type or of the sentence that introduces it, in that order. What comes later may only be finer: a
/// `Non-profit` with the status 501(c)(3), but never a `Labor Union` that is a coalition too.
final class TypeRule implements Rule {
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:, [^.;]{1,90}?,)?(?: (?:is|was|are) (?:an? |the |one of the )|, an? )(?<what>[^.;,:]{3,140}?)"
              + "(?= (?:that|which|who|whose|based|headquartered|located|founded|formed|established|created|dedicated|devoted|committed|focused|working|serving|representing|supporting|promoting|for|with|in|of|on|to|by|advocating|whose|made)\\b|[.,;:]|$)");

  private final List<Read> reads = new ArrayList<>();

  private record Read(OrganizationType type, Finding finding) {}

  @Override
  public void read(Reading reading, Findings findings) {
    TypeRule own = new TypeRule();
    own.kindLine(reading);
    own.status(findings);
    own.words(reading);
    if (own.reads.isEmpty() || own.reads.stream().allMatch(read -> read.type.parent().isEmpty())) {
      own.sentence(reading, findings);
    }
    own.chosen().forEach(findings::add);
  }

  private List<Finding> chosen() {
    Optional<Read> chosen = Optional.empty();
    for (Read read : reads) {
      boolean finer = chosen.map(Read::type).equals(read.type.parent());
      chosen = chosen.isEmpty() || finer ? Optional.of(read) : chosen;
    }
    return chosen.map(Read::finding).stream().toList();
  }

  private void kindLine(Reading reading) {
    Line kindLine = reading.layout().kindLine();
    if (kindLine != null) {
      TypeWords.ofLabel(KindRule.plain(kindLine))
          .ifPresent(type ->
              reads.add(
                  new Read(
                      type,
                      new Finding(new OfType(type), 0.95, "kind line", reading.taken(kindLine)))));
    }
  }

  /// The type of a tax status that another rule has read.
  private void status(Findings findings) {
    findings
        .finding(FactField.TAX_STATUS)
        .ifPresent(status ->
            TypeWords.ofStatus(status.value().value())
                .ifPresent(type ->
                    reads.add(
                        new Read(
                            type,
                            new Finding(
                                new OfType(type),
                                status.confidence(),
                                status.rule(),
                                status.evidence())))));
  }

  private void words(Reading reading) {
    for (LabelMeaning meaning : List.of(LabelMeaning.STATUS, LabelMeaning.TYPE)) {
      for (Infobox.Entry entry : reading.layout().entries(meaning)) {
        String rule = "infobox label " + entry.label().printed();
        TypeWords.ofLabel(entry.values().getFirst().text().toLowerCase(Locale.ROOT))
            .ifPresent(type ->
                reads.add(
                    new Read(
                        type, new Finding(new OfType(type), 0.93, rule, reading.taken(entry, 1)))));
      }
    }
  }

  /// `X is a labor union of dockworkers`: the words up to what it is for.
  private void sentence(Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      int end = subject.end(text);
      Matcher is = INTRODUCED.matcher(text).region(Math.max(0, end), text.length());
      if (end > 0 && is.lookingAt()) {
        String what = is.group("what").toLowerCase(Locale.ROOT);
        Optional<OrganizationType> type = TypeWords.ofSentence(what);
        if (type.isPresent()) {
          Finding finding =
              new Finding(
                  new OfType(type.get()),
                  0.85,
                  "sentence: is a",
                  reading.shown(sentence, is.start("what"), is.end("what")));
          reads.add(new Read(type.get(), finding));
          return;
        }
      }
    }
  }
}
