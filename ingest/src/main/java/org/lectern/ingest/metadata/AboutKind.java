package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Pages that tell who an organization is: in its own words, or in those of others where the
/// infobox of a profile is lost.
final class AboutKind {
  private static final int ENOUGH_OF_US = 3;
  private static final Pattern INVITES =
      Pattern.compile(
          "\\b(?:[Jj]oin|[Cc]ontact|[Ss]upport|[Ff]ollow|[Ee]mail|[Cc]all|[Ww]ith) us\\b|\\b[Ww]e |\\b[Oo]ur ");
  private static final Pattern IS_A =
      Pattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:, [^.;]{1,90}?,)? (?:is|was) an? (?<what>[^.;]{3,160})");

  private AboutKind() {}

  static boolean about(@Nullable Line title, Reading reading, Findings findings) {
    if (title == null) {
      return false;
    }
    if (AboutTitle.isOfUs(title.text())
        || (AboutTitle.isOwnSection(title.text()) && reading.layout().byline() == null)) {
      Evidence words = reading.taken(title);
      findings.add(new Finding(new OfKind(Kind.ABOUT), 0.95, "about title", words));
      KindRule.voice(findings, Voice.SELF, 0.95, "about title", words);
      return true;
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
      return false;
    }
    Evidence words = about ? reading.taken(title) : us.orElseThrow();
    String rule = about ? "about title" : "first person plural";
    String spoken = us.isPresent() ? "first person plural" : rule;
    double confidence = about ? 0.9 : 0.8;
    findings.add(new Finding(new OfKind(Kind.ABOUT), confidence, rule, words));
    KindRule.voice(findings, Voice.SELF, said ? confidence : 0.75, spoken, us.orElse(words));
    return true;
  }

  /// Whether one of the first headings is "Who we are": the title is the name then.
  private static boolean isHeadedAbout(Layout layout) {
    return layout.parts().stream()
        .limit(2)
        .map(Part::heading)
        .filter(Objects::nonNull)
        .anyMatch(heading -> AboutTitle.isOfUs(heading) || AboutTitle.isAboutName(heading));
  }

  /// A page of a site that its text names, and that says "join us": whose it is speaks.
  static void invites(Reading reading, Findings findings) {
    String site = findings.text(FactField.PUBLISHER).orElse("");
    boolean named =
        !site.isEmpty()
            && !Masthead.isPaper(site)
            && reading.sentences().stream().anyMatch(one -> one.text().contains(site));
    Line title = reading.layout().title();
    if (named && title != null && AboutTitle.isOfOwnSite(title.text())) {
      acts(site, reading)
          .ifPresent(words ->
              findings.add(
                  new Finding(new OfKind(Kind.ABOUT), 0.7, "site tells of itself", words)));
    }
    if (named && findings.finding(FactField.VOICE).isEmpty()) {
      Speech.first(reading, INVITES)
          .ifPresent(
              words -> KindRule.voice(findings, Voice.SELF, 0.7, "first person plural", words));
      introduced(reading)
          .filter(words -> bare(words.quote()).startsWith(bare(site)))
          .filter(_ -> Speech.us(reading, 1).isPresent())
          .ifPresent(words ->
              findings.add(new Finding(new OfKind(Kind.ABOUT), 0.7, "site is introduced", words)));
    }
  }

  /// `Oak Fund lends boats to schools`, as the beginning of a page of its own says.
  private static Optional<Evidence> acts(String site, Reading reading) {
    for (Sentence sentence : reading.sentences().stream().limit(3).toList()) {
      String text = sentence.text();
      int end = (text.startsWith("The ") ? 4 : 0) + bare(site).length();
      boolean tells =
          end < text.length() && bare(text.substring(0, end)).equals(bare(site)) && acts(text, end);
      if (tells) {
        return Optional.of(reading.shown(sentence, 0, text.length()));
      }
    }
    return Optional.empty();
  }

  /// Whether a verb of what an organization does follows there.
  static boolean acts(String text, int end) {
    return ACTS.matcher(text).region(end, text.length()).lookingAt();
  }

  private static final Pattern ACTS =
      Pattern.compile(
          " (?:represents|helps|serves|works|provides|offers|is|brings|supports|protects|defends|runs|trains|teaches|lends|gives)\\b");

  /// A page that has lost its infobox: its title is what the first sentence says is a foundation.
  static void described(@Nullable Line title, Reading reading, Findings findings) {
    Optional<Evidence> words = introduced(reading);
    if (words.isEmpty() || PressRelease.in(reading).isPresent()) {
      return;
    }
    Optional<Evidence> us = Speech.us(reading, 2).filter(_ -> Speech.ours(reading).isPresent());
    if (title == null && us.isPresent()) {
      findings.add(new Finding(new OfKind(Kind.ABOUT), 0.75, "first person plural", us.get()));
      KindRule.voice(findings, Voice.SELF, 0.75, "first person plural", us.get());
      return;
    }
    if (title == null) {
      findings.add(new Finding(new OfKind(Kind.PROFILE), 0.7, "is introduced", words.get()));
      KindRule.voice(findings, Voice.THIRD_PARTY, 0.65, "is introduced", words.get());
      return;
    }
    String bare = bare(title.text()).replaceFirst("\\s*\\([^)]{1,20}\\)$", "");
    if (bare(words.get().quote()).startsWith(bare)) {
      findings.add(new Finding(new OfKind(Kind.PROFILE), 0.75, "title is introduced", words.get()));
      KindRule.voice(findings, Voice.THIRD_PARTY, 0.7, "title is introduced", words.get());
    }
  }

  private static String bare(String name) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  /// The first sentence of a page that says that somebody is an organization.
  private static Optional<Evidence> introduced(Reading reading) {
    for (Sentence sentence : reading.sentences().stream().limit(3).toList()) {
      ProperNames.Name name = ProperNames.at(sentence.text(), 0);
      Matcher is = IS_A.matcher(sentence.text()).region(name.end(), sentence.text().length());
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
