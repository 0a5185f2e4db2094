package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Optional;
import org.lectern.schema.OrganizationType;

/// Further ways to say what sort of body somebody is: "It is recognized by the IRS as a 501(c)(3)",
/// "X holds 501(c)(3) status", "Since 1990 we have been a union", "As a nonprofit, X takes no
/// rent".
final class TypeIdioms {
  private static final String WHAT =
      "(?<what>[^.;:]{3,100}?)"
          + "(?= (?:that|which|who|whose|based|located|founded|formed|since|in|of|for|with|by|on|under the (?:law|tax)|status)\\b|[.,;:]|$)";
  private static final String AS_A =
      "(?:is|are|was|were|has been|have been|being)? ?(?:recognized|registered|organized|classified|chartered|incorporated|certified|licensed|constituted|operated|designated)(?: [^.;]{0,50}?)? (?:as|under) (?:an? |section )?";
  private static final String HAS =
      "(?:now |also |still )?(?:holds?|has|have|received?|obtained|earned|won|gained|enjoys?|was granted|were granted|got)(?: its| our| federal| tax-exempt)* ";
  private static final QuickPattern SAID =
      QuickPattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:,? [^.;,]{1,60},)? (?:"
              + AS_A
              + "|(?:became|become|has been|have been|operates? as|works? as|serves? as|functions? as)(?: now)? (?:an? |the )?|"
              + HAS
              + "(?=501)|"
              + "(?:is|are) (?:federally )?(?:tax-exempt|exempt from (?:federal )?(?:income )?tax(?:es|ation)?) under (?:section )?)"
              + WHAT);
  private static final Cues SAYS = Cues.of(" as ", "under ", "bec", "been ", "501", "exempt");
  private static final QuickPattern TIME =
      QuickPattern.compile(
          "(?:Since|In|As of|Today|Now|For|Over|After) [^,;.]{0,40}?,? ?(?=we |the |it |\\p{Lu}|[Oo]ur )");
  private static final QuickPattern AS = QuickPattern.compile("As an? " + WHAT + ", ");
  private static final QuickPattern BEHIND =
      QuickPattern.compile(
          "(?:\\p{Ll}[\\p{L}-]+, ){1,3}(?<what>[\\p{L}\\d()-]+(?: [\\p{L}\\d()-]+){0,4}?)"
              + "(?= (?:that|which|who|whose|based|located|in|of|for|with|on|to|by)\\b|[.,;:]|$)");

  private TypeIdioms() {}

  /// The words in a sentence about the subject.
  ///
  /// @param before whether the sentence before is about it
  static Optional<QuickMatcher> in(Subject subject, boolean before, String text) {
    QuickMatcher as = AS.matcher(text);
    if (as.lookingAt() && subject.end(text.substring(as.end())) > 0) {
      return Optional.of(as);
    }
    QuickMatcher time = TIME.matcher(text);
    int from = time.lookingAt() ? time.end() : 0;
    int end = end(subject, before, text, from);
    if (end < 0 && from > 0) {
      end = end(subject, before, text, 0);
    }
    if (end <= 0) {
      return Optional.empty();
    }
    QuickMatcher said = SAID.matcher(text).region(end, text.length());
    return SAYS.in(text) && said.lookingAt() ? Optional.of(said) : Optional.empty();
  }

  private static int end(Subject subject, boolean before, String text, int from) {
    String rest = text.substring(from);
    String begun = from > 0 ? Sentences.capital(rest) : rest;
    int own = subject.end(begun);
    int on = own < 0 && before ? Subject.goesOn(begun) : own;
    return on < 0 ? -1 : from + on;
  }

  /// The type behind adjectives with commas between: "a nonpartisan, nonprofit research center".
  static Optional<OrganizationType> behindAdjectives(String text, int start) {
    QuickMatcher behind = BEHIND.matcher(text).region(start, text.length());
    if (!behind.lookingAt()) {
      return Optional.empty();
    }
    String what = behind.group("what").toLowerCase(Locale.ROOT);
    return TypeWords.ofStatus(what).or(() -> TypeWords.ofSentence(what));
  }
}
