package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;

/// An entry of a public register of charities, lobbyists or companies: the register is named around
/// the box, and a label of the box tells when or under which number the body was registered.
final class RegisterEntry {
  private static final QuickPattern REGISTER =
      QuickPattern.compile(
          "\\b(?i:charit(?:y|ies)|lobby(?:ing|ists?)?|transparency|corporations?|compan(?:y|ies)|business|trade unions?|nonprofits?|charitable)\\b.{0,40}\\b(?i:regist(?:er|ry|ration)|registrar)\\b");
  private static final QuickPattern LABEL =
      QuickPattern.compile("(?i).*\\b(?:reg|register|registered|registration|registrant)\\b.*");

  /// Small print of whoever keeps a register.
  private static final QuickPattern DISCLAIMED =
      QuickPattern.compile(
          "\\b(?:does|do) not (?:imply|constitute|mean|represent) (?:an? )?(?:\\p{Ll}+ )?endorsement by\\b|\\b(?:has|have) not been (?:audited|verified|reviewed) by (?:this|the) (?:office|bureau|division|department|agency|state)\\b"
              + "|\\b(?:[Ss]ecretary of [Ss]tate|[Bb]ureau|[Oo]ffice|[Dd]ivision|[Dd]epartment|[Cc]ommission|[Bb]oard|[Aa]gency) (?:does|do) not (?:verify|audit|endorse|review|guarantee)\\b");

  private static final Cues DISCLAIMS = Cues.of("endorse", "verif", "audit", "review", "guarantee");

  private RegisterEntry() {}

  /// The words that name the register.
  static Optional<Evidence> of(Reading reading) {
    Layout layout = reading.layout();
    Infobox infobox = layout.infobox();
    if (infobox == null
        || infobox.entries().stream()
            .noneMatch(entry -> LABEL.matcher(entry.label().printed()).matches())) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>(layout.furniture());
    lines.addAll(layout.smallPrint());
    for (Line line : lines) {
      QuickMatcher register = REGISTER.matcher(line.text());
      if (register.find()) {
        return Optional.of(
            reading.taken(line.start() + register.start(), line.start() + register.end()));
      }
    }
    for (Sentence sentence : reading.sentences()) {
      QuickMatcher disclaimed = DISCLAIMED.matcher(sentence.text());
      if (DISCLAIMS.in(sentence.text()) && disclaimed.find()) {
        return Optional.of(reading.shown(sentence, disclaimed));
      }
    }
    return Optional.empty();
  }
}
