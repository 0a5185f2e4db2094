package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What people are in an organization, in words: `associate executive director of awards`.
final class Roles {
  private static final QuickPattern FOUNDING =
      QuickPattern.compile(
          "(?:(?:co-?)?founder(?!(?:,|,? and| ?&|/) ?(?:[\\p{L}-]+ ){0,3}(?:president|director|chair\\p{L}*|ceo|chief|editor|manager|treasurer|secretary|principal|publisher))|founding)");
  private static final QuickPattern FOUNDER = QuickPattern.compile("(?i)\\bfounder$");
  private static final QuickPattern SINCE = QuickPattern.compile(" since \\d{4}");
  private static final QuickPattern ACRONYM =
      QuickPattern.compile(
          "(\\p{Lu}{3,8}) (?=(?i:executive|president|chair|chief|vice|board|general|secretary|treasurer|deputy|founder|co-founder|founding|ceo)\\b)");
  private static final QuickPattern AS_OF = QuickPattern.compile("\\b[Aa]s of \\p{L}* ?\\d{4}");
  private static final Set<String> AFTER = Set.of("emeritus", "emerita", "elect", "general");
  private static final Set<String> STOPS =
      WordSet.of(
          """
          who which that said says told in with at since from when while was is has had whose
          where as on by before after until during are were will would but or wrote added the a an
          enrolled her his their its to through about because if
          """);
  private static final Set<String> SEVERAL =
      WordSet.of(
          """
          two three four five six seven eight nine ten eleven twelve several many various another
          other
          """);
  private static final QuickPattern PARTNER =
      QuickPattern.compile("(?is)(?:managing|founding) partner");
  private static final QuickPattern CHIEF = QuickPattern.compile("(?i).*\\bchief ");
  private static final int MOST_BEFORE_HEAD = 5;
  private static final int MOST_WORDS = 12;

  private Roles() {}

  /// A role: half-open `[start, end)` in its text.
  ///
  /// @param leading whether who has it leads or speaks for an organization
  record Role(String text, int start, int end, boolean leading) {
    /// In lower case.
    String plain() {
      return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /// Whether it tells of the beginning alone; a `founder and director` has an office too.
    boolean founder() {
      String plain = plain();
      return FOUNDING.matcher(plain).lookingAt();
    }
  }

  /// Whether the lower-case word is a role.
  static boolean isHead(String word) {
    return RoleWords.LEADING.contains(word) || RoleWords.OTHERS.contains(word);
  }

  /// Whether a lower-case word is what somebody may be in charge of: `tax`, `communications`.
  static boolean isField(String word) {
    return RoleWords.BEFORE.contains(word);
  }

  /// Whether a role of two words or three begins here.
  static boolean isAt(String text, int from) {
    return at(text.substring(from, Math.min(text.length(), from + 60)), 0).isPresent();
  }

  /// Whether a label is the title of an office: `Supreme Secretary`.
  static boolean isTitle(String label) {
    String plain = label.toLowerCase(Locale.ROOT);
    if (!RoleWords.LEADING.contains(plain.substring(plain.lastIndexOf(' ') + 1))) {
      return false;
    }
    String[] words = plain.split(" ", 5);
    if (words.length > 4) {
      return false;
    }
    for (int i = 0; i < words.length - 1; i++) {
      if (!RoleWords.BEFORE.contains(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && "&/+'’-".indexOf(c) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /// The role that begins at `from`; empty where none does.
  static Optional<Role> at(String text, int from) {
    int end = -1;
    int head = -1;
    boolean leading = false;
    int at = from;
    boolean part = false;
    boolean joined = false;
    int ofEnd = -1;
    for (int count = 0; count < MOST_WORDS && at < text.length(); count++) {
      int stop = wordEnd(text, at);
      String printed = text.substring(at, stop);
      String word = printed.toLowerCase(Locale.ROOT);
      boolean letter = count > 0 || printed.isEmpty() || Character.isLetter(printed.charAt(0));
      if (!letter || !isPlain(printed) || STOPS.contains(word)) {
        break;
      }
      boolean joins =
          word.equals("and") || word.equals("&") || word.equals("of") || word.equals("for");
      boolean chief =
          word.equals("executive")
              && count > 0
              && CHIEF.matcher(text.substring(from, at)).matches();
      if (isHeadOrJoined(word) || chief) {
        head = count;
        end = stop;
        leading |=
            isLeading(word)
                || chief
                || (word.equals("partner")
                    && PARTNER.matcher(text.substring(from, stop)).matches());
        part = false;
        joined = false;
        ofEnd = -1;
      } else if (joins) {
        if (head < 0
            || !goesOn(
                text,
                stop,
                word,
                Character.isUpperCase(text.charAt(end - 1)) || startsCapital(text, from))) {
          break;
        }
        part |= word.equals("of") || word.equals("for");
        joined |= !part;
      } else if (part) {
        if (Character.isUpperCase(printed.charAt(0)) && !startsCapital(text, from)) {
          break;
        }
        ofEnd = stop;
      } else if (head >= 0 && AFTER.contains(word)) {
        end = stop;
      } else if (head >= 0 && !joined && !RoleWords.BEFORE.contains(word)) {
        break;
      } else if (head < 0 && count >= MOST_BEFORE_HEAD) {
        break;
      }
      if (stop >= text.length() || text.charAt(stop) != ' ') {
        break;
      }
      at = stop + 1;
    }
    if (head < 0) {
      return Optional.empty();
    }
    int to = Math.max(end, ofEnd);
    QuickMatcher acronym = ACRONYM.matcher(text).region(from, to);
    if (head > 0
        && acronym.lookingAt()
        && !isHeadOrJoined(acronym.group(1).toLowerCase(Locale.ROOT))) {
      // "NALC executive director": whose the role is.
      return at(text, acronym.end());
    }
    return Optional.of(new Role(text.substring(from, to), from, to, leading));
  }

  private static boolean startsCapital(String text, int from) {
    return Character.isUpperCase(text.charAt(from));
  }

  /// `president/CEO` is two.
  private static boolean isHeadOrJoined(String word) {
    int slash = word.indexOf('/');
    int hyphen = word.indexOf('-');
    return isHead(word)
        || (slash > 0 && isHead(word.substring(slash + 1)))
        || (hyphen > 0 && isHead(word.substring(0, hyphen)) && isHead(word.substring(hyphen + 1)));
  }

  private static boolean isLeading(String word) {
    return RoleWords.LEADING.contains(word)
        || RoleWords.LEADING.contains(word.substring(word.indexOf('/') + 1))
        || RoleWords.LEADING.contains(word.substring(word.indexOf('-') + 1));
  }

  /// Whether what follows "of" or "and" still tells the role: `of marketing`, not `of the Oak
  /// Fund`.
  private static boolean goesOn(String text, int stop, String word, boolean capital) {
    int next = stop + 1;
    if (next >= text.length() || text.charAt(stop) != ' ') {
      return false;
    }
    if (word.equals("and") || word.equals("&")) {
      return Character.isLetter(text.charAt(next));
    }
    if (Character.isLowerCase(text.charAt(next))) {
      String following = text.substring(next, wordEnd(text, next));
      return !STOPS.contains(following) && !SEVERAL.contains(following);
    }
    boolean organization = !ProperNames.at(text, next).noun().isEmpty();
    return capital
        && Character.isUpperCase(text.charAt(next))
        && !organization
        && (word.equals("of") || word.equals("for"));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && " \n\t,.;:()“”\"|—–".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /// The role that ends right before `end`: `executive director` before a name.
  static Optional<Role> before(String text, int end) {
    int stop = end;
    while (stop > 0 && " ,:".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    if (stop > 3 && stop == end - 1 && text.startsWith(" is", stop - 3)) {
      // "The executive director is Jane Roe".
      stop -= 3;
    } else if (stop > 4 && stop == end - 1 && text.startsWith("s are", stop - 5)) {
      // "This year's coordinators are Jane Roe and John Doe".
      stop -= 4;
    } else if (stop > 9 && stop == end - 1 && text.startsWith(" has been", stop - 9)) {
      stop -= 9;
    } else if (stop > 4
        && stop == end - 1
        && text.startsWith(" was", stop - 4)
        && AS_OF.matcher(text).find()) {
      stop -= 4;
    } else if (stop > 11
        && stop == end - 1
        && text.startsWith(" was", stop - 4)
        && FOUNDER.matcher(text).region(0, stop - 4).find()) {
      stop -= 4;
    }
    if (SINCE.matcher(text).region(Math.max(0, stop - 11), stop).matches()) {
      // "The executive director since 2014 is Jane Roe".
      stop -= 11;
    }
    int start = wordStart(text, stop);
    String printed = text.substring(start, stop).toLowerCase(Locale.ROOT);
    boolean several = printed.endsWith("s") && isHead(printed.substring(0, printed.length() - 1));
    String head = several ? printed.substring(0, printed.length() - 1) : printed;
    if (head.equals("general") || head.equals("executive")) {
      // "Attorney General", "chief executive".
      int first = start > 1 ? wordStart(text, start - 1) : start;
      String word = first < start ? text.substring(first, start - 1).toLowerCase(Locale.ROOT) : "";
      boolean two = head.equals("general") ? isHead(word) : word.equals("chief");
      if (!two) {
        return Optional.empty();
      }
      start = first;
    } else if (!isHeadOrJoined(head)) {
      return Optional.empty();
    }
    boolean leading =
        isLeading(head)
            || head.equals("general")
            || head.equals("executive")
            || (head.equals("partner") && isManaging(text.substring(0, start)));
    int from = start;
    int at = start;
    for (int count = 0; count < 5 && at > 1 && text.charAt(at - 1) == ' '; count++) {
      int word = wordStart(text, at - 1);
      String plain = text.substring(word, at - 1).toLowerCase(Locale.ROOT);
      if (RoleWords.BEFORE.contains(plain) || isHeadOrJoined(plain)) {
        from = word;
      } else if (!plain.equals("and") && !plain.equals("&")) {
        break;
      }
      at = word;
    }
    int to = several ? stop - 1 : stop;
    for (String rank : List.of("current ", "Current ", "longtime ", "Longtime ")) {
      from += text.startsWith(rank, from) && from + rank.length() < to ? rank.length() : 0;
    }
    return Optional.of(new Role(text.substring(from, to), from, to, leading));
  }

  private static boolean isManaging(String before) {
    String plain = before.toLowerCase(Locale.ROOT).stripTrailing();
    return plain.endsWith("managing") || plain.endsWith("founding");
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && " \n\t,.;:()“”\"|—–".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
