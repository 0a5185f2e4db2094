package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What of printed words is the name of a body: lines without "About" and "All rights reserved",
/// runs of capitals without "Director of" and "President Jane Roe".
final class BodyForm {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 100;

  /// A longer line is no name with something around it.
  private static final int LONGEST_LINE = 250;

  private static final int MOST_WORDS = 11;
  private static final int MOST_BEFORE = 3;

  /// What joins the words of a name.
  private static final Set<String> SMALL =
      WordSet.of(
          """
          of for the and & on in at to a an against with from by de del la las los en para y e du
          des
          """);

  private static final QuickPattern BEFORE =
      QuickPattern.compile(
          "(?i)(?:about(?: us)?:?|welcome to|(?:the |our |a (?:brief|short) )?(?:history|story|mission) of|who (?:is|are)|what is|meet|friends of(?= the )|board of (?:directors|trustees) of|© ?|copyright(?: ©)?|\\(c\\)) (?:(?:©|\\(c\\)|copyright|\\d{4}(?: ?[-–—] ?(?:\\d{4}|present))?,?|by|the) ?)*");

  private static final QuickPattern BEHIND =
      QuickPattern.compile(
          "(?i)(?:[.,;]? (?:all rights reserved.*|logo|home ?page|official (?:web)?site|(?:board|leadership|staff|team|officers)(?: of (?:directors|trustees))?|history|inc\\.?|(?:19|20)\\d\\d(?: ?[-–—] ?(?:(?:19|20)\\d\\d|present))?)|[.,;:!?]+| (?:©|\\(c\\)).*)$");
  private static final QuickPattern DOTTED =
      QuickPattern.compile("(?:\\p{Lu}\\.)+|" + BodyWords.SHORTENED);

  /// Dates, addresses, numbers, "We're".
  private static final QuickPattern NO_NAME =
      QuickPattern.compile(
          "(?i)(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|march|april|may|june|july|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\\.? ?[\\d, ]*|.*(?:\\bfor immediate release\\b|\\bpress release\\b|\\d/\\d).*|[\\d\\W]+|.*\\b(?:suite|ave|avenue|st|street|box|floor) #?\\d.*|(?:we|i|it|they|you|he|she)['’].*");

  /// A dateline, a label, an article.
  private static final QuickPattern JOINED =
      QuickPattern.compile(".*—|^[^:]{1,20}:\\s+|^(?:A|An) (?=\\p{Lu})");

  /// What begins a sentence before a name.
  private static final Set<String> LEADING =
      WordSet.of(
          """
          the at in on by with from to when while as after before since under through if but and or so
          because where during within today each although that whose how why what who
          """);

  private static final QuickPattern OF_PERSON =
      QuickPattern.compile(" (?:of|at|from|with) (?:the )?");
  private static final QuickPattern ENDS = QuickPattern.compile("['’](?:s)?$|[\\s,.;:–-]+$");

  /// "Local 12", "Post 5", "Ward 3".
  static final QuickPattern NUMBERED =
      QuickPattern.compile(
          "(?i)\\b(?:local|lodge|post|district|chapter|council|branch|unit|ward|troop|grange|department|division|region|company) (?:no\\. ?)?#?\\d+");

  /// A number that belongs to its name: "PSAC 77000" too.
  private static final QuickPattern COUNTED =
      QuickPattern.compile(NUMBERED.pattern() + "|\\bNo\\.? ?\\d+|(?-i:\\p{Lu}{2,}) \\d+");

  private static final QuickPattern RANK =
      QuickPattern.compile(
          "Executive|Vice|Co|Deputy|Associate|Assistant|Board|General|Senior|Former|National|State|Acting|Interim|Legal|Policy|Campaign|Program");

  /// Who or what is "of" a body, and begins no name of one.
  static final Set<String> WHO_OF =
      WordSet.of(
          """
          president director chair chairman chairwoman chairperson member members staff officers
          anniversary founder co-founder cofounder secretary treasurer attorney professor fellow dean
          head leader leaders history mission story representative representatives officials
          vice-president supporters volunteers commissioner manager coordinator clerk captain
          """);

  private BodyForm() {}

  /// Where the name begins in a line: behind "About", "©", "History of"; 0 where nothing stands
  /// before it.
  static int begin(String line) {
    QuickMatcher before = BEFORE.matcher(line);
    return line.length() <= LONGEST_LINE && before.lookingAt() ? before.end() : 0;
  }

  /// A line without what stands before and behind the name.
  static String ofLine(String line) {
    String rest = line.strip();
    if (rest.length() > LONGEST_LINE) {
      return rest;
    }
    rest = rest.substring(begin(rest));
    for (QuickMatcher behind = BEHIND.matcher(rest); behind.find(); behind = BEHIND.matcher(rest)) {
      rest = rest.substring(0, behind.start());
    }
    return rest.strip();
  }

  /// Whether every word has a capital, but those that join.
  static boolean isName(String text) {
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return false;
    }
    String[] words = text.split(" ", -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      boolean edge = i == 0 || i == words.length - 1;
      boolean small = SMALL.contains(word);
      if (word.isEmpty()
          || (small && edge && !word.equals("a"))
          || (!small && !isCapital(word))
          || (isClosed(word) && !DOTTED.matcher(word).matches())) {
        return false;
      }
    }
    return text.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isClosed(String word) {
    return ".;:!?\",”".indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    if ("(#“\"'’@".indexOf(first) >= 0 && word.length() > 1) {
      first = word.codePointAt(1);
    }
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /// A run of capitals without what sentences put before and behind a name.
  static String ofRun(String run) {
    String name = JOINED.matcher(run.strip()).replaceFirst("");
    int space = name.indexOf(' ');
    if (space > 0 && LEADING.contains(lower(name.substring(0, space)))) {
      // "At Lake Superior", "Today the County Museum"
      return ofRun(name.substring(space + 1).replaceFirst("^the ", ""));
    }
    QuickMatcher of = OF_PERSON.matcher(name);
    if (of.find() && isPerson(name.substring(0, of.start()))) {
      return ofRun(name.substring(of.end()));
    }
    List<String> words = List.of(name.split(" ", -1));
    for (int i = 1; i + 1 < words.size(); i++) {
      String word = words.get(i);
      boolean joins = word.equals("of") || word.equals("for") || word.equals("at");
      if (joins && i <= MOST_BEFORE && WHO_OF.contains(lower(words.get(i - 1)))) {
        return ofRun(String.join(" ", words.subList(i + 1, words.size())));
      }
      if (BodyWords.PEOPLE.contains(lower(word)) && !SMALL.contains(words.get(i + 1))) {
        int end = i;
        while (end > 1 && RANK.matcher(words.get(end - 1)).matches()) {
          end--;
        }
        return String.join(" ", words.subList(0, end));
      }
    }
    String whole = name.substring(EdgeNames.begin(name));
    return ENDS.matcher(withoutNumbers(whole)).replaceFirst("");
  }

  /// "Jane Roe", not "Vermont Office".
  private static boolean isPerson(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return PersonNames.isName(words) && !BodyWords.isNoun(lower(last)) && !BodyWords.isCommon(last);
  }

  private static String withoutNumbers(String name) {
    return COUNTED.matcher(name).find() ? name : EdgeNames.withoutNumbers(name);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// Whether a name may be one of a body at all: no date, no address, no section of a site.
  static boolean mayBe(String name) {
    return name.length() >= SHORTEST
        && name.length() <= LONGEST
        && name.indexOf('\n') < 0
        && !SMALL.contains(name.substring(name.lastIndexOf(' ') + 1))
        && !NO_NAME.matcher(name).matches()
        && !EdgeNames.isCommon(name)
        && !BodyWords.isCommon(name)
        && !AboutTitle.isOfOwnSite(name);
  }
}
