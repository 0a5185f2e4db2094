package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;

/// What tells a press release: a line that says so, or a dateline together with a section about
/// whoever sends it, a contact, or "today announced"; and the day in its dateline.
final class PressRelease {
  private static final int DATELINE_IN = 1_000;
  private static final int FIRST_SENTENCES = 4;
  private static final String WORDS =
      "(?i)for (?:immediate )?release\\b|(?:press|news|media) (?:release|advisory)\\b|news provided by\\b|(?:media|press) (?:contacts?|inquiries):";
  private static final QuickPattern LINE = QuickPattern.compile(WORDS);
  private static final QuickPattern SENTENCE =
      QuickPattern.compile(
          "(?i)for immediate release\\b|(?:press|news|media) (?:release|advisory)(?=\\s*(?:$|[:—–|(-]|\\d|no\\b))|(?:media|press) (?:contacts?|inquiries):");
  private static final QuickPattern HEAD =
      QuickPattern.compile("(?i)(?:press|news|media) release\\s+for immediate release\\b");
  private static final QuickPattern DATELINE =
      QuickPattern.compile(
          "(?m)^(?:\\p{Lu}{2}[^—–\\n]{2,80}?\\)?,? ?|(?:"
              + PrintedDate.MONTH_NAMES
              + ") \\d{1,2}, \\d{4},? ?(?:\\(\\p{Lu}[^)\\n]{2,40}\\)|\\p{Lu}{3}[\\p{L} .,]{0,37}) ?)(?:—|–|--|-) ");
  private static final Cues DASHES = Cues.of("— ", "– ", "- ");
  private static final QuickPattern TODAY =
      QuickPattern.compile(
          "\\b(?:today (?:announced|released|launched|called|filed|signed|urged|named|unveiled|published)|announced today|(?:released|launched|filed|signed) today)\\b");
  private static final QuickPattern CONTACT = QuickPattern.compile("Contacts?: ");
  private static final QuickPattern ABOUT =
      QuickPattern.compile(
          "About (?!(?:the )?(?:[Aa]uthors?|[Ww]riters?|[Rr]eporters?|[Dd]ata|[Ss]eries|[Pp]roject|[Ss]tudy|[Rr]eport)\\b)(?:the )?(?<name>\\p{L}.{2,80})");

  private static final int LAST_SENTENCES = 12;
  private static final QuickPattern IN_LINE =
      QuickPattern.compile(
          "(?i:about) (?:[Tt]he )?(?<again>\\p{Lu}[^:]{3,80}?)(?: \\([A-Z]{2,9}\\))?: (?:(?:Founded|Established|Since) [^,]{2,40}, )?(?:[Tt]he )?(?<name>\\k<again>)(?= )");

  private PressRelease() {}

  /// The words that say that a page is one.
  static Optional<Evidence> in(Reading reading) {
    Byline byline = reading.layout().byline();
    if (byline != null && LINE.matcher(byline.line().text()).find()) {
      return Optional.of(reading.taken(byline.line()));
    }
    for (Line line : reading.layout().furniture()) {
      if (LINE.matcher(line.text()).find()) {
        return Optional.of(reading.taken(line));
      }
    }
    for (Sentence sentence : reading.sentences()) {
      QuickMatcher release = SENTENCE.matcher(sentence.text());
      if (mayBe(sentence.text()) && release.lookingAt()) {
        return Optional.of(reading.shown(sentence, release));
      }
    }
    return sent(reading);
  }

  /// "Press release" and "for immediate release" in one of the first sentences.
  static Optional<Evidence> headed(Reading reading) {
    for (Sentence sentence : reading.sentences().stream().limit(2).toList()) {
      QuickMatcher head = mayBe(sentence.text()) ? HEAD.matcher(sentence.text()) : null;
      if (head != null && head.lookingAt()) {
        return Optional.of(reading.shown(sentence, head));
      }
    }
    return Optional.empty();
  }

  /// A dateline, nobody who wrote it, and a sign of whoever sends it.
  private static Optional<Evidence> sent(Reading reading) {
    Byline byline = reading.layout().byline();
    if (byline != null && byline.author() != null) {
      return Optional.empty();
    }
    int section = dateline(reading, 0) == null ? 1 : 0;
    QuickMatcher dateline = dateline(reading, section);
    if (dateline == null) {
      return Optional.empty();
    }
    return about(reading).isPresent() || aboutInLine(reading).isPresent() || isSent(reading)
        ? Optional.of(reading.shown(section, dateline.start(), dateline.end()))
        : Optional.empty();
  }

  private static boolean isSent(Reading reading) {
    List<Sentence> sentences = reading.sentences();
    return sentences.stream().anyMatch(one -> CONTACT.matcher(one.text()).lookingAt())
        || sentences.stream()
            .limit(FIRST_SENTENCES)
            .anyMatch(one -> TODAY.matcher(one.text()).find());
  }

  private static String singular(String noun) {
    return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /// The last section that tells about whoever sends it: "About Oak Fund".
  static OptionalInt about(Reading reading) {
    List<Part> parts = reading.layout().parts();
    for (int i = parts.size() - 1; i > 0; i--) {
      String heading = parts.get(i).heading();
      String name = heading == null ? "" : aboutWhom(heading);
      boolean body =
          OrganizationWords.isNoun(singular(name.toLowerCase(Locale.ROOT)))
              || OrganizationWords.isNoun(name.toLowerCase(Locale.ROOT));
      if (!name.isEmpty() && (body || Character.isUpperCase(name.codePointAt(0)))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// The sentence that tells it in line, near the end: "About Oak Fund: Oak Fund is a …".
  static Optional<Sentence> aboutInLine(Reading reading) {
    List<Sentence> sentences = reading.sentences();
    return sentences.stream()
        .skip(Math.max(0, sentences.size() - LAST_SENTENCES))
        .filter(sentence -> IN_LINE.matcher(sentence.text()).lookingAt())
        .findFirst();
  }

  /// The name in that sentence, in the group "name".
  static QuickMatcher inLine(Sentence sentence) {
    return IN_LINE.matcher(sentence.text());
  }

  /// What stands in such a heading after "About", with its "the" gone.
  static String aboutWhom(String heading) {
    QuickMatcher about = ABOUT.matcher(heading);
    return about.matches() ? about.group("name").replaceFirst("[:.]$", "") : "";
  }

  private static @Nullable QuickMatcher dateline(Reading reading, int section) {
    List<Part> parts = reading.layout().parts();
    if (section >= parts.size()) {
      return null;
    }
    String text = parts.get(section).text().text();
    QuickMatcher dateline =
        DATELINE.matcher(text.substring(0, Math.min(DATELINE_IN, text.length())));
    return DASHES.in(text) && dateline.find() ? dateline : null;
  }

  private static boolean mayBe(String text) {
    return text.contains("elease")
        || text.contains("ELEASE")
        || text.contains("ontact:")
        || text.contains("CONTACT:");
  }

  /// Its date may stand in its dateline: `MOBILE, Ala. (May 4, 2019) — …`, `May 4, 2019 (MOBILE) —
  /// …`.
  static void date(Reading reading, Findings findings) {
    for (int i = 0; i < 2; i++) {
      QuickMatcher dateline = dateline(reading, i);
      if (dateline != null) {
        dateline(i, dateline, reading, findings);
        return;
      }
    }
  }

  private static void dateline(
      int section, QuickMatcher dateline, Reading reading, Findings findings) {
    int start = dateline.start();
    PrintedDate.find(dateline.group())
        .ifPresent(date ->
            findings.add(
                new Finding(
                    new OfDate(FactField.PUBLISHED, date.date()),
                    0.9,
                    "dateline",
                    reading.shown(section, start + date.start(), start + date.end()))));
  }
}
