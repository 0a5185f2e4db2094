package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Shape and voice of a page whose owner is known by [LikelyBody]: a page that has the name as its
/// title and describes it is a profile, or an about page where it says "we"; a page that prints the
/// name as its own is spoken by it.
final class OwnerKind {
  private static final int FIRST_SENTENCES = 12;
  private static final Pattern ITSELF =
      Pattern.compile(
          ".{0,60}?\\b(?:describes|calls|called|described|bills|billed|styles|presents) itself\\b.*");
  private static final Pattern BEGAN =
      Pattern.compile(
          "(?:,? [^.;]{0,60}?,)? (?:was|were) (?:\\p{Ll}+ly )?(?:founded|formed|established|created|chartered|organized|set up|started|launched|incorporated)\\b.*");
  private static final Pattern IS =
      Pattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:,? [^.;]{1,90}?,)? (?:is|was|were|are) (?:an?|the|one of the) (?<what>[^.;]{3,160}).*");

  private OwnerKind() {}

  static void read(@Nullable Line title, Reading reading, Findings findings) {
    Optional<LikelyBody> owner = reading.likely(findings);
    if (owner.isEmpty() || PressRelease.in(reading).isPresent()) {
      return;
    }
    Optional<Evidence> us = Speech.us(reading, 1).or(() -> headed(reading));
    Optional<Evidence> described = described(owner.get(), reading);
    boolean titled = owner.get().isTitled();
    boolean registered = titled && EdgeNames.isRegistered(reading);
    boolean others = isOfAnother(owner.get(), reading, findings);
    if (title != null && titled && (described.isPresent() || registered)) {
      boolean own = us.isPresent() && !others;
      Evidence words = described.orElseGet(() -> reading.taken(title));
      findings.add(
          new Finding(
              new OfKind(own ? Kind.ABOUT : Kind.PROFILE), 0.7, "title is described", words));
      voice(own, own ? us.orElseThrow() : words, findings);
    } else if (titled
        && us.isPresent()
        && !others
        && (owner.get().isOwn()
            || headed(reading).isPresent()
            || Speech.ours(reading).isPresent())) {
      findings.add(new Finding(new OfKind(Kind.ABOUT), 0.7, "first person plural", us.get()));
      voice(true, us.get(), findings);
    } else if (findings.finding(FactField.VOICE).isEmpty() && owner.get().isOwn() && !others) {
      voice(true, us.orElseGet(() -> owner.get().body().words()), findings);
    }
  }

  /// "Who we are" as the first heading, or "About the Nest" below the name.
  private static Optional<Evidence> headed(Reading reading) {
    return EdgeNames.first(reading, 2).stream()
        .filter(line ->
            AboutTitle.isOfUs(line.name())
                || (line.name().startsWith("About ") && AboutTitle.isAboutName(line.name())))
        .map(EdgeNames.Edge::words)
        .findFirst();
  }

  private static void voice(boolean own, Evidence words, Findings findings) {
    if (findings.finding(FactField.VOICE).isEmpty()) {
      KindRule.voice(
          findings,
          own ? Voice.SELF : Voice.THIRD_PARTY,
          0.7,
          own ? "page of its owner" : "title is described",
          words);
    }
  }

  /// Whether the site is another one's, or its references are.
  private static boolean isOfAnother(LikelyBody owner, Reading reading, Findings findings) {
    String site = findings.text(FactField.PUBLISHER).orElse("");
    return (!site.isEmpty() && !owner.isCalled(site))
        || !reading.layout().references().isEmpty()
        || reading.sentences().stream().anyMatch(one -> ITSELF.matcher(one.text()).matches());
  }

  /// A sentence that tells what the owner is.
  private static Optional<Evidence> described(LikelyBody owner, Reading reading) {
    boolean before = false;
    for (Sentence sentence : reading.sentences().stream().limit(FIRST_SENTENCES).toList()) {
      String text = sentence.text();
      int end = owner.end(text);
      int from = end > 0 ? end : before ? Subject.goesOn(text) : -1;
      before = end > 0 || from > 0;
      if (from > 0 && isDescribed(text.substring(from))) {
        return Optional.of(reading.shown(sentence, 0, text.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean isDescribed(String rest) {
    if (ITSELF.matcher(rest).matches() || BEGAN.matcher(rest).matches()) {
      return true;
    }
    var is = IS.matcher(rest);
    if (!is.matches()) {
      return false;
    }
    String what = is.group("what").toLowerCase(Locale.ROOT);
    return TypeWords.ofSentence(what).isPresent()
        || TypeWords.ofStatus(what).isPresent()
        || ArticleOrganization.isBody(what);
  }
}
