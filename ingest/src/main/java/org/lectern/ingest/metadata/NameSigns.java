package org.lectern.ingest.metadata;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.ingest.metadata.NamedBody.Mention;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// The signs of all names of a page that where they stand does not tell: what sort of name each is
/// ([NameSort]), which addresses spell it ([NameAddresses]), what stands around its mentions
/// ([MentionSigns]), and here what title and first sentences make of it, and what it has more of
/// than the others.
final class NameSigns {
  private static final int FIRST_SENTENCES = 4;
  private static final int SHORTEST_HEAD = 4;

  /// A name that comes back so often is as much as one that does more.
  private static final double MANY = 8;

  private static final double MANY_CALLS = 3;
  private static final QuickPattern IS_A =
      QuickPattern.compile(
          "^(?: \\([^)]{1,60}\\))?(?:,? [^.;]{1,90}?,)? (?:is|was|are|were)(?: now| also| currently)? (?:an?|the|one of)\\b(?<what>[^.;]{0,140})");
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

  /// Where the names stand that a page is about or by, not those that it has in passing.
  private static final Set<NameSign> PLACED = EnumSet.range(NameSign.TITLE_WHOLE, NameSign.LINKED);

  static {
    PLACED.removeAll(EnumSet.of(NameSign.TITLE_IN, NameSign.HEADING_IN, NameSign.DESCRIBED));
  }

  private static final Set<NameSign> SPOKEN_OF =
      EnumSet.of(
          NameSign.IS_A,
          NameSign.ACTS,
          NameSign.OWNS,
          NameSign.APPOSED,
          NameSign.HONORED,
          NameSign.ASKED,
          NameSign.BEGINS);

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
    new NameAddresses(reading, findings).read(bodies);
    beginning();
    for (NamedBody body : bodies) {
      NameSort.read(body);
      MentionSigns.read(body);
    }
    together();
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
    QuickMatcher is = IS_A.matcher(MentionSigns.behind(mention));
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
      body.set(NameSign.IN_PASSING, mentions < 2 && !body.hasAny(PLACED) && !isSpokenOf(body));
      body.set(NameSign.UNBACKED, !body.hasAny(NOUNS) && !isBacked(body));
      String head = head(body.name());
      if (body.has(NameSign.NOUN)
          && head.length() >= SHORTEST_HEAD
          && heads.getOrDefault(head, 0) == 1) {
        body.set(NameSign.CALLED, Math.min(1, called(head) / MANY_CALLS));
      }
    }
  }

  private static boolean isSpokenOf(NamedBody body) {
    return body.hasAny(SPOKEN_OF) && !body.has(NameSign.BELONGED_TO) && !body.has(NameSign.LISTED);
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
    int second = name.indexOf(' ') + 1;
    String small = name.toLowerCase(Locale.ROOT);
    // A sentence may begin with it.
    String rest = small.substring(second);
    return second > 0
        && !name.endsWith(rest)
        && reading.sentences().stream()
            .anyMatch(one ->
                one.text().contains(small)
                    || one.text().startsWith(name.substring(0, second) + rest));
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
