package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Pages on which an organization tells who it is, in its own words.
final class AboutKind {
  private static final int ENOUGH_OF_US = 3;
  private static final QuickPattern IS_A =
      QuickPattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:, [^.;]{1,90}?,)? (?:is|was) an? (?<what>[^.;]{3,160})");

  private AboutKind() {}

  static void read(@Nullable Line title, Reading reading, Findings findings) {
    if (title == null) {
      return;
    }
    if (AboutTitle.isOfUs(title.text())
        || (AboutTitle.isOwnSection(title.text()) && reading.layout().byline() == null)) {
      Evidence words = reading.taken(title);
      findings.add(new Finding(new OfKind(Kind.ABOUT), 0.95, "about title", words));
      KindRule.voice(findings, Voice.SELF, 0.95, "about title", words);
      return;
    }
    String head = findings.text(FactField.TITLE).orElse("");
    boolean name = AboutTitle.isAboutName(title.text());
    boolean about =
        name || AboutTitle.isAbout(title.text()) || AboutTitle.isPartOfUs(title.text(), head);
    boolean headed = !about && isHeadedAbout(reading.layout());
    Optional<Evidence> us = Speech.us(reading, about || headed ? 1 : ENOUGH_OF_US);
    if (about && us.isEmpty()) {
      us = Speech.me(reading);
    }
    if (!about) {
      us = us.filter(_ -> Speech.ofOrganization(reading).isPresent());
    }
    boolean said = us.isPresent() || (about && introduced(reading).isPresent());
    if (!said && !name) {
      return;
    }
    Evidence words = about ? reading.taken(title) : us.orElseThrow();
    String rule = about ? "about title" : "first person plural";
    String spoken = us.isPresent() ? "first person plural" : rule;
    double confidence = about ? 0.9 : 0.8;
    findings.add(new Finding(new OfKind(Kind.ABOUT), confidence, rule, words));
    KindRule.voice(findings, Voice.SELF, said ? confidence : 0.75, spoken, us.orElse(words));
  }

  /// Whether one of the first headings is "Who we are": the title is the name then.
  static boolean isHeadedAbout(Layout layout) {
    return layout.parts().stream()
        .limit(2)
        .map(Part::heading)
        .filter(Objects::nonNull)
        .anyMatch(heading -> AboutTitle.isOfUs(heading) || AboutTitle.isAboutName(heading));
  }

  /// The first sentence of a page that says that somebody is an organization.
  private static Optional<Evidence> introduced(Reading reading) {
    for (Sentence sentence : reading.sentences().stream().limit(3).toList()) {
      ProperNames.Name name = ProperNames.at(sentence.text(), 0);
      QuickMatcher is = IS_A.matcher(sentence.text()).region(name.end(), sentence.text().length());
      if (!name.text().isEmpty() && is.lookingAt()) {
        String what = is.group("what").toLowerCase(Locale.ROOT);
        boolean body =
            TypeWords.ofSentence(what).isPresent() || TypeWords.ofStatus(what).isPresent();
        for (String word : what.split("[ ,]+", 10)) {
          body |= OrganizationWords.isBody(word);
        }
        if (body) {
          return Optional.of(reading.shown(sentence, 0, is.end()));
        }
      }
    }
    return Optional.empty();
  }
}
