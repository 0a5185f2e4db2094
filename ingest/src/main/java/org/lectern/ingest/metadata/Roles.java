package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What people are in an organization, in words: `associate executive director of awards`.
final class Roles {
  /// Those who lead or speak for the organization of a page, if no other one is named.
  private static final Set<String> LEADING =
      WordSet.of(
          """
          director president officer manager chair chairman chairwoman chairperson co-chair
          co-director co-president ceo cfo coo founder co-founder cofounder secretary
          secretary-treasurer treasurer superintendent spokesperson spokesman spokeswoman
          coordinator principal counsel organizer strategist dean chancellor trustee administrator
          controller publisher editor curator provost librarian rector headmaster conductor
          archivist ombudsman comptroller secretary-general director-general vice-chair
          vice-chairman vice-president co-chairman cochair chairperson-elect president-elect
          """);

  private static final Set<String> OTHERS =
      WordSet.of(
          """
          professor attorney researcher analyst fellow senator representative governor mayor
          commissioner economist advocate adviser advisor scientist lawyer consultant lobbyist
          historian sociologist engineer councilman councilwoman councilmember sheriff pastor
          lecturer specialist leader head associate partner teacher author columnist steward
          member biologist planner epidemiologist nurse veterinarian ecologist geologist
          hydrologist meteorologist physician pediatrician forester warden ranger prosecutor
          alderman alderwoman congressman congresswoman assemblyman assemblywoman
          """);
  private static final Set<String> BEFORE =
      WordSet.of(
          """
          executive deputy vice senior managing associate assistant national policy legal program
          communications founding interim acting chief operating financial general regional
          campaign research board political state field media press development education
          operations advocacy legislative artistic creative medical scientific technology
          international first current longtime co-executive staff outreach government affairs
          public county city federal union local transportation health environmental community
          finance membership district recording corresponding supreme grand global branch chapter
          project music athletic nursing clinical editorial marketing digital housing climate
          energy water youth student technical school academic conservation fire emergency
          resources human strategy data special area division department safety transit relations
          outside lead organizing business programs religious veterans labor news
          volunteer engagement racial justice equity
          litigation art advancement impact rules compliance permits licensing planning zoning
          records information enforcement tax budget social land wildlife arts design
          product strategic growth partnerships events donor grants gifts annual alumni
          admissions shelter kitchen garden trail trails forest habitat restoration
          stewardship watershed river farm market immigration voter elections civic
          refugee family patient care behavioral mental prevention recovery crisis office
          accounting payroll web online content audience metro features opinion
          contributing economic rural tribal workforce innovation learning curriculum
          training quality faculty security facilities advertising circulation
          """);
  private static final Pattern FOUNDER = Pattern.compile("(?i)\\bfounder$");
  private static final Pattern AS_OF = Pattern.compile("\\b[Aa]s of \\p{L}* ?\\d{4}");
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
  private static final Pattern PARTNER = Pattern.compile("(?is)(?:managing|founding) partner");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}&/'’-]+");
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

    boolean founder() {
      String plain = plain();
      return plain.startsWith("founder")
          || plain.startsWith("co-founder")
          || plain.startsWith("cofounder")
          || plain.startsWith("founding");
    }
  }

  /// Whether the lower-case word is a role.
  static boolean isHead(String word) {
    return LEADING.contains(word) || OTHERS.contains(word);
  }

  /// Whether a lower-case word is what somebody may be in charge of: `tax`, `communications`.
  static boolean isField(String word) {
    return BEFORE.contains(word);
  }

  /// Whether a role of two words or three begins here.
  static boolean isAt(String text, int from) {
    return at(text.substring(from, Math.min(text.length(), from + 60)), 0).isPresent();
  }

  /// Whether a label is the title of an office: `Supreme Secretary`.
  static boolean isTitle(String label) {
    String plain = label.toLowerCase(Locale.ROOT);
    if (!LEADING.contains(plain.substring(plain.lastIndexOf(' ') + 1))) {
      return false;
    }
    String[] words = plain.split(" ", 5);
    if (words.length > 4) {
      return false;
    }
    for (int i = 0; i < words.length - 1; i++) {
      if (!BEFORE.contains(words[i])) {
        return false;
      }
    }
    return true;
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
      if (!PLAIN.matcher(printed).matches() || STOPS.contains(word)) {
        break;
      }
      boolean joins =
          word.equals("and") || word.equals("&") || word.equals("of") || word.equals("for");
      boolean chief =
          word.equals("executive")
              && count > 0
              && text.substring(from, at).matches("(?i).*\\bchief ");
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
      } else if (head >= 0 && !joined && !BEFORE.contains(word)) {
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
    return Optional.of(new Role(text.substring(from, to), from, to, leading));
  }

  private static boolean startsCapital(String text, int from) {
    return Character.isUpperCase(text.charAt(from));
  }

  /// `president/CEO` is two.
  private static boolean isHeadOrJoined(String word) {
    int slash = word.indexOf('/');
    return isHead(word) || (slash > 0 && isHead(word.substring(slash + 1)));
  }

  private static boolean isLeading(String word) {
    return LEADING.contains(word) || LEADING.contains(word.substring(word.indexOf('/') + 1));
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
        && word.equals("of");
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && " \n,.;:()“”\"|—–".indexOf(text.charAt(end)) < 0) {
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
      if (BEFORE.contains(plain) || isHeadOrJoined(plain)) {
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
    while (start > 0 && " \n,.;:()“”\"|—–".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
