package org.lectern.ingest.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;

/// An entry of a work of reference about the organization of its title: what stands below such
/// entries, `See also:`, `Bibliography.`, the work with its volume and page, and nobody says "we".
final class EncyclopediaEntry {
  private static final int ENOUGH = 2;
  private static final int FIRST_SENTENCES = 3;
  private static final Cues CUES =
      Cues.of("ee also", "ibliography", "urther reading", "ources", "ontributed by", " of ");
  private static final Pattern BELOW =
      Pattern.compile(
          "(?i)(?<sign>see also|bibliography|further reading|sources|contributed by)(?:[:.]| (?=\\p{Lu}))"
              + "|(?:the )?(?:\\p{L}+ )?(?<work>dictionary|encyclop(?:a)?edia|handbook|companion|guide) (?:of|to) [^.]{3,80}(?:, (?:\\d+(?:st|nd|rd|th) |rev\\. |new )?ed\\.|, vol\\. ?\\d|, pp?\\. ?\\d).*");

  private EncyclopediaEntry() {}

  /// The last of the words that tell it.
  static Optional<Evidence> of(Line title, Reading reading) {
    String name = title.text().toLowerCase(Locale.ROOT);
    ProperNames.Name proper = ProperNames.at(title.text(), 0);
    boolean organization = proper.end() >= title.length() && !proper.noun().isEmpty();
    if (!organization || !isBegun(name, reading) || Speech.us(reading, 1).isPresent()) {
      return Optional.empty();
    }
    Set<String> signs = new HashSet<>();
    Evidence last = null;
    for (Sentence sentence : reading.sentences()) {
      Matcher below = BELOW.matcher(sentence.text());
      if (CUES.in(sentence.text()) && below.lookingAt()) {
        String sign = below.group("sign");
        signs.add(sign == null ? "work" : sign.toLowerCase(Locale.ROOT));
        last = reading.shown(sentence, below);
      }
    }
    return signs.size() >= ENOUGH ? Optional.ofNullable(last) : Optional.empty();
  }

  /// Whether one of the first sentences begins with the name.
  private static boolean isBegun(String name, Reading reading) {
    return reading.sentences().stream()
        .limit(FIRST_SENTENCES)
        .map(sentence -> sentence.text().toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.startsWith(name) || text.startsWith("the " + name));
  }
}
