package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.NamedBody.Mention;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.organization.Website;
import org.lectern.schema.FactField;

/// The signs of all names of a page that where they stand does not tell: what sort of name each is,
/// which hosts spell it, what the first sentences say of it, and what it has more of than the
/// others.
final class NameSigns {
  private static final int FIRST_SENTENCES = 4;
  private static final int SHORTEST_BOX = 5;
  private static final int SHORTEST_HEAD = 4;
  private static final int LONG = 6;
  private static final int LONGEST_PLACE = 4;

  /// A name that comes back so often is as much as one that does more.
  private static final double MANY = 8;

  private static final double MANY_CALLS = 3;
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "(?:U\\.S\\.|United States|Federal|Internal Revenue|General Services|Small Business|Food and Drug|Centers for|Bureau of|Census|Treasury|Senate|Environmental Protection|National Labor Relations|Department|Supreme|European|Securities|Social Security|White House|United Nations|World)\\b");

  private static final Pattern OF_TOWN =
      Pattern.compile(
          "\\b(?:City|County|Town|Village|Borough|School) (?:Council|Commission|Board|Government|Court|Police|District)\\b");
  private static final Pattern SCHOOL =
      Pattern.compile("^(?:University|College|School) of |(?:University|College)$");
  private static final Pattern IS_A =
      Pattern.compile(
          "^(?: \\([^)]{1,60}\\))?(?:,? [^.;]{1,90}?,)? (?:is|was|are|were)(?: now| also| currently)? (?:an?|the|one of)\\b(?<what>[^.;]{0,140})");
  private static final Pattern FOR = Pattern.compile("\\p{Lu}.* (?:for|against|on) .*\\p{Lu}.*");
  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?i)(?:resolution|statement|letter|testimony|notice|report|update|comments?|response|open|press|job|position|policy|meeting|agenda|minutes|\\p{L}{3,}ing) .*");

  /// An address of the web, or the name of an account.
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s)>\\]]{1,200}|@[A-Za-z]\\w{3,}|\\b[a-z0-9-]{4,60}\\.(?:org|com|net|us|info|gov|edu)\\b");

  /// What begins headlines and buttons, and no name.
  private static final Set<String> SPEECH =
      WordSet.of(
          """
          join why how what when where who get take make learn read see find support donate help
          stop tell watch sign give our your my this that these we you i it call click subscribe
          each every some many most all any if visit please buy download sponsored powered designed
          built another several both few one two three following
          follow share become ways contact about welcome home new news next previous
          """);

  /// What bodies are called by, and much else.
  private static final Set<String> WEAK =
      WordSet.of(
          """
          democrats republicans greens libertarians indivisible yimby dsa aclu naacp workers teachers
          nurses educators parents families neighbors citizens residents tenants students veterans
          women mothers moms farmers growers people voters taxpayers advocates action watch voices
          pantry bank shelter kitchen farm garden house home schools corps guard force fire rescue
          ventures labs media radio press services solutions strategies affairs party trust
          works project program initiative campaign forum exchange lab conference mutual americans youth latinos latinas democracy justice coast collaborative tribe riders
          """);

  private static final Set<NameSign> SHOWN =
      EnumSet.of(
          NameSign.SITE,
          NameSign.AUTHOR,
          NameSign.RIGHTS,
          NameSign.PRINT_LINE,
          NameSign.PRINT_IN,
          NameSign.FURNITURE,
          NameSign.EDGE,
          NameSign.PICTURED,
          NameSign.HOST,
          NameSign.MAIL,
          NameSign.MAILBOX,
          NameSign.LINK,
          NameSign.LINKED,
          NameSign.HEADING_IN,
          NameSign.HEADING_ABOUT);

  private static final Set<NameSign> NOUNS =
      EnumSet.of(NameSign.NOUN, NameSign.NOUN_WEAK, NameSign.NUMBERED);

  /// Where only bodies stand.
  private static final Set<NameSign> OF_BODIES =
      EnumSet.of(
          NameSign.SITE,
          NameSign.AUTHOR,
          NameSign.RIGHTS,
          NameSign.PRINT_LINE,
          NameSign.HOST,
          NameSign.MAIL,
          NameSign.MAILBOX,
          NameSign.LINKED,
          NameSign.PAID,
          NameSign.SIGNED);

  /// What is said of bodies, and of one that is not now and then.
  private static final Set<NameSign> SAID_OF_BODIES =
      EnumSet.of(
          NameSign.OWNS,
          NameSign.ASKED,
          NameSign.HONORED,
          NameSign.SPEAKER,
          NameSign.EDGE,
          NameSign.IS_BODY);

  private final Reading reading;
  private final Findings findings;
  private final List<NamedBody> bodies;

  NameSigns(Reading reading, Findings findings, List<NamedBody> bodies) {
    this.reading = reading;
    this.findings = findings;
    this.bodies = bodies;
  }

  void read() {
    title();
    addresses();
    beginning();
    for (NamedBody body : bodies) {
      sort(body);
      MentionSigns.read(body);
    }
    together();
  }

  private static void sort(NamedBody body) {
    String name = body.name();
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> words = List.of(lower.split(" ", -1));
    List<String> parts = List.of(lower.split("[ -]", -1));
    boolean acronym = BodyNames.isAcronym(name);
    boolean noun = parts.stream().anyMatch(BodyWords::isNoun);
    String head = SubjectNouns.head(name);
    body.set(NameSign.NOUN, noun);
    body.set(
        NameSign.NOUN_LAST,
        words.size() > 1 && (BodyWords.isNoun(head) || BodyWords.isNoun(words.getLast())));
    body.set(NameSign.NOUN_WEAK, parts.stream().anyMatch(WEAK::contains));
    body.set(NameSign.PLURAL, PLURAL.matcher(name).matches());
    body.set(NameSign.ACRONYM, acronym);
    body.set(NameSign.ONE_WORD, words.size() == 1 && !acronym);
    body.set(NameSign.LONG, words.size() > LONG);
    body.set(NameSign.FOR, FOR.matcher(name).matches());
    body.set(NameSign.NUMBERED, BodyForm.NUMBERED.matcher(name).find());
    body.set(NameSign.PERSON, !noun && PersonNames.isName(name));
    body.set(
        NameSign.PLACE,
        !noun && words.size() <= LONGEST_PLACE && !PlaceNames.whole(name).isEmpty());
    body.set(NameSign.THING, BodyWords.THINGS.contains(words.getLast()));
    body.set(
        NameSign.AUTHORITY, AUTHORITY.matcher(name).lookingAt() || OF_TOWN.matcher(name).find());
    body.set(NameSign.SCHOOL, SCHOOL.matcher(name).find());
    body.set(NameSign.PAPER, Masthead.isPaper(name));
    body.set(NameSign.HEADLINE, HEADLINE.matcher(name).matches());
    body.set(NameSign.ROLE, isRole(words));
    body.set(NameSign.SPEECH, SPEECH.contains(words.getFirst()));
  }

  private static final Pattern PLURAL = Pattern.compile(".*\\p{Lu}{2}s");

  private static boolean isRole(List<String> words) {
    boolean edge =
        BodyForm.WHO_OF.contains(words.getFirst()) || BodyForm.WHO_OF.contains(words.getLast());
    return words.size() > 1 && (edge || words.stream().anyMatch(BodyWords.PEOPLE::contains));
  }

  private void title() {
    Line title = reading.layout().title();
    if (title == null) {
      return;
    }
    String text = title.text();
    String lower = text.toLowerCase(Locale.ROOT);
    String bare = Subject.bare(text);
    for (NamedBody body : bodies) {
      for (String name : body.names()) {
        boolean in = isIn(lower, name.toLowerCase(Locale.ROOT));
        boolean begins =
            in
                && (bare.equalsIgnoreCase(name)
                    || bare.startsWith(name + " ")
                    || bare.startsWith(name + ","));
        body.set(NameSign.TITLE_IN, in);
        body.set(NameSign.TITLE_BEGINS, begins);
      }
    }
  }

  private static boolean isIn(String text, String name) {
    int at = text.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private void addresses() {
    Optional<String> host = findings.text(FactField.URL).flatMap(Website::host);
    Optional<String> mail = MailHost.of(reading);
    List<String> linked = new SourceLines(reading.source()).links();
    List<String> links = new ArrayList<>();
    List<String> boxes = new ArrayList<>();
    reading.sentences().forEach(one -> addresses(one.text(), links, boxes));
    reading.layout().smallPrint().forEach(line -> addresses(line.text(), links, boxes));
    for (NamedBody body : bodies) {
      for (String name : body.names()) {
        String bare = bare(name);
        body.set(NameSign.HOST, host.filter(one -> HostName.spells(one, name)).isPresent());
        body.set(NameSign.MAIL, mail.filter(one -> HostName.spells(one, name)).isPresent());
        body.set(NameSign.LINKED, linked.stream().anyMatch(link -> isSpelled(link, name, bare)));
        body.set(NameSign.LINK, links.stream().anyMatch(link -> isSpelled(link, name, bare)));
        body.set(
            NameSign.MAILBOX,
            bare.length() >= SHORTEST_BOX && boxes.stream().anyMatch(box -> box.contains(bare)));
      }
    }
  }

  /// The addresses in a text, and what stands before the "@" of mail.
  private static void addresses(String text, List<String> links, List<String> boxes) {
    if (text.indexOf('@') < 0
        && !text.contains("://")
        && !text.contains("www.")
        && !DOTS.in(text)) {
      return;
    }
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String found = address.group();
      boolean account = found.startsWith("@");
      boolean mail =
          account
              && address.start() > 0
              && !Character.isWhitespace(text.charAt(address.start() - 1));
      if (!mail) {
        links.add(account ? found.substring(1).toLowerCase(Locale.ROOT) : found);
      }
    }
    for (int at = text.indexOf('@'); at > 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > 0 && " \n\t:(<".indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      boxes.add(text.substring(from, at).toLowerCase(Locale.ROOT).replace(".", ""));
    }
  }

  private static final Cues DOTS = Cues.of(".org", ".com", ".net", ".us", ".info", ".gov", ".edu");

  /// Whether a host says the name, or an account has it.
  private static boolean isSpelled(String link, String name, String bare) {
    return link.indexOf('.') < 0
        ? bare.length() >= SHORTEST_HEAD && link.replace("_", "").contains(bare)
        : Website.host(link).filter(host -> HostName.spells(host, name)).isPresent();
  }

  /// The letters and digits of a name alone.
  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private void beginning() {
    Mention leader = null;
    for (NamedBody body : bodies) {
      Mention first = body.mentions().isEmpty() ? null : body.mentions().getFirst();
      boolean named =
          BodyNames.isAcronym(body.name())
              || List.of(body.key().split("[ -]", -1)).stream().anyMatch(BodyWords::isNoun);
      if (named && first != null && (leader == null || isBefore(first, leader))) {
        leader = first;
      }
    }
    for (NamedBody body : bodies) {
      Mention first = body.mentions().isEmpty() ? null : body.mentions().getFirst();
      body.set(NameSign.UNSAID, first == null);
      if (first == null) {
        continue;
      }
      boolean leads = leader != null && !isBefore(leader, first) && !isBefore(first, leader);
      body.set(NameSign.FIRST_NAME, leads);
      body.set(NameSign.FIRST_SENTENCE, first.number() == 0);
      body.set(NameSign.BEGINS, first.number() == 0 && begins(first));
      body.mentions().stream()
          .filter(mention -> mention.number() < FIRST_SENTENCES && begins(mention))
          .forEach(mention -> described(body, mention));
    }
  }

  private static boolean isBefore(Mention one, Mention other) {
    return one.number() < other.number()
        || (one.number() == other.number() && one.start() < other.start());
  }

  private static boolean begins(Mention mention) {
    String before = mention.sentence().text().substring(0, mention.start());
    return before.isEmpty()
        || before.equalsIgnoreCase("the ")
        || before.endsWith(", the ")
        || before.endsWith(", ");
  }

  private static void described(NamedBody body, Mention mention) {
    Matcher is = IS_A.matcher(MentionSigns.behind(mention));
    if (is.find()) {
      String what = is.group("what").toLowerCase(Locale.ROOT);
      body.set(NameSign.IS_A, true);
      body.set(
          NameSign.IS_BODY,
          TypeWords.ofSentence(what).isPresent()
              || TypeWords.ofStatus(what).isPresent()
              || ArticleOrganization.isBody(what));
    }
  }

  /// What one name has more or less of than the others.
  private void together() {
    int most = bodies.stream().mapToInt(one -> one.mentions().size()).max().orElse(0);
    List<NamedBody> nouns = bodies.stream().filter(one -> one.has(NameSign.NOUN)).toList();
    Map<String, Integer> heads = new HashMap<>();
    nouns.forEach(body -> heads.merge(head(body.name()), 1, Integer::sum));
    for (NamedBody body : bodies) {
      int mentions = body.mentions().size();
      body.set(NameSign.MENTIONS, Math.min(1, Math.log1p(mentions) / Math.log1p(MANY)));
      body.set(NameSign.SHARE, most == 0 ? 0 : (double) mentions / most);
      body.set(NameSign.ALONE, nouns.size() == 1 && nouns.getFirst() == body);
      body.set(NameSign.SMALL, isSmall(body.name()));
      body.set(
          NameSign.TITLE_ONLY,
          body.has(NameSign.TITLE_WHOLE) && mentions == 0 && !body.hasAny(SHOWN));
      body.set(NameSign.UNBACKED, !body.hasAny(NOUNS) && !isBacked(body));
      String head = head(body.name());
      if (body.has(NameSign.NOUN)
          && head.length() >= SHORTEST_HEAD
          && heads.getOrDefault(head, 0) == 1) {
        body.set(NameSign.CALLED, Math.min(1, called(head) / MANY_CALLS));
      }
    }
  }

  /// Whether something tells that a name without such a word stands for a body: of one word, where
  /// it stands, or two sorts of words around it.
  private static boolean isBacked(NamedBody body) {
    boolean one = body.has(NameSign.ACRONYM) || body.has(NameSign.ONE_WORD);
    boolean titled = body.has(NameSign.TITLE_WHOLE) || body.has(NameSign.TITLE_PART);
    boolean told = !one && body.has(NameSign.IS_A) && !body.has(NameSign.SMALL);
    if (titled && (told || body.has(NameSign.OWNS))) {
      return true;
    }
    long said = SAID_OF_BODIES.stream().filter(body::has).count();
    return body.hasAny(OF_BODIES) || said > (one ? 1 : 0);
  }

  private boolean isSmall(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return name.indexOf(' ') > 0
        && reading.sentences().stream().anyMatch(one -> one.text().contains(small));
  }

  private static String head(String name) {
    return SubjectNouns.isLocal(name) ? "union" : SubjectNouns.head(name);
  }

  /// How many sentences have "the chamber" or "the Chamber".
  private int called(String head) {
    int times = 0;
    for (String the : List.of("he " + head, "he " + Sentences.capital(head))) {
      for (Sentence sentence : reading.sentences()) {
        String text = sentence.text();
        int at = text.indexOf(the, 1);
        int end = at + the.length();
        boolean whole =
            at > 0
                && "tT".indexOf(text.charAt(at - 1)) >= 0
                && (end == text.length() || !Character.isLetter(text.charAt(end)))
                && !(end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1)));
        times += whole ? 1 : 0;
      }
    }
    return times;
  }
}
