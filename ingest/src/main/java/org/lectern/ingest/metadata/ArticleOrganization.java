package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// Whom an article is about: the name that its beginning has as a subject or introduces ("X, a
/// group of"), and that it comes back to most often, by name or as "the group".
///
/// @param own whether the organization itself tells it, so that an authority may be the one
record ArticleOrganization(Reading reading, boolean own, OrganizationFinding found) {
  private static final int FIRST_PARAGRAPHS = 6;
  private static final QuickPattern INTRODUCED =
      QuickPattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))?(?:,| is(?= an? )) (?:(?:an?|the|one of the) (?<what>[^.;“\"]{1,100})"
              + "|which \\p{Ll}{2,12} |(?:based|headquartered|located|founded|formed|established|chartered|organized|started|created|launched|incorporated) (?:in|by) )");
  private static final QuickPattern IT_IS =
      QuickPattern.compile(
          "It(?: is|['’]s|, too, is) an? (?<what>[^.;,“\"]{3,60}?)(?= (?:that|which|in|of|for|with|based|formed|founded)\\b|[.,;])");
  private static final QuickPattern FIRST =
      QuickPattern.compile(
          "(?:[—–-] )?(?:(?:On \\p{Lu}\\p{Ll}+day, |Today,? |(?:In|Under|After|At|By) (?:(?:an?|the|its) )?\\p{Ll}[^,.;“\"]{2,50}, )?(?:(?:(?:(?:[Aa]bout|[Nn]early|[Ss]ome|[Mm]ore than|[Aa]lmost) )?(?:\\d[\\d,]*|[Dd]ozens of|[Hh]undreds of) )?(?:[Mm]embers|[Ll]eaders|[Oo]fficials|[Vv]olunteers|[Oo]rganizers|[Ll]awyers) (?:of|with|from|for|at) )?(?:[Tt]he )?)");
  private static final QuickPattern DATELINE =
      QuickPattern.compile("^\\p{Lu}{2}.{2,60}?(?:—|–|--| - ) ?");
  private static final QuickPattern GROUP =
      QuickPattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))?,? (?:is )?an? (?:[\\p{L}-]+ ){0,4}?(?:group|organization|coalition|nonprofit|network|association|union|alliance|charity|collective|cooperative) (?:of|that|which|for|in|with|based|representing|working|fighting)\\b");
  private static final QuickPattern ACTS =
      QuickPattern.compile(
          ",?(?: (?:today|yesterday|on \\p{Lu}\\p{Ll}+day))? (?:voted|won|called|runs|urged|says|said|asked|sued|filed|announced|released|launched|opened|plans|wants|hopes|will|has|is|was)\\b");
  private static final QuickPattern OF_GOVERNMENT =
      QuickPattern.compile(
          "(?:U\\.S\\. |United States |State |National |Federal )?(?:Department|Senate|House|Congress|Supreme|Court|Bureau|Office|Internal Revenue|Census|City|County|Board|Legislature|General Assembly|White House)\\b.*"
              + "|.* (?:Act|Court|Department|Legislature|Assembly|Law|County|City|District|Street|Avenue|River|Program|Bill)");

  /// Who speaks for a body in an article: `Jane Roe, who heads `, `a spokesman for the `.
  private static final QuickPattern SPEAKER =
      QuickPattern.compile(
          "(?:\\bwho (?:heads|leads|runs|directs|chairs|founded|started)|\\b(?:(?:executive |managing )?director|president|founder|leader|head|organizer|spokes(?:man|woman|person)|chief executive) (?:of|for|with)) (?:the )?$");

  /// A thing, which nobody is: `since it was formed`.
  private static final QuickPattern THING = QuickPattern.compile("\\b(?:it|its)\\b");

  /// One of several: `a Young Farmers Committee`.
  private static final QuickPattern INDEFINITE =
      QuickPattern.compile("\\b(?:[Aa]|[Aa]n|each|every|any) $");

  private static final QuickPattern ACRONYM = QuickPattern.compile(" \\(([A-Z][A-Za-z&-]{1,9})\\)");

  /// The beginning of a longer name, cut at its full stop: "Central Mass. Renters League".
  private static final QuickPattern CUT =
      QuickPattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}{2,4}\\. $");

  private static final QuickPattern TWO_WORDS = QuickPattern.compile("\\p{L}{3,} \\p{L}{3,}");
  private static final Set<String> BODIES =
      WordSet.of(
          """
          501(c)(3) 501(c)(4) affiliate broadcaster chapter clinic co-op cooperative hospital
          library lobby museum pac publisher school start-up startup think
          """);

  /// A name that the article may be about.
  private static final class Candidate {
    private final Name name;
    private final String noun;
    private final Sentence sentence;
    private int points;
    private boolean introduced;
    private boolean group;
    private boolean subject;
    private boolean leads;
    private final boolean person;

    /// Whom the first paragraph begins with is more likely the one, where others are named as
    /// often.
    private int score() {
      return points + (leads ? 1 : 0);
    }

    private Candidate(Name name, Sentence sentence) {
      this.name = name;
      this.noun = noun(name);
      this.sentence = sentence;
      this.person = name.noun().isEmpty() && PersonNames.isName(name.text());
    }
  }

  boolean read() {
    Map<String, Candidate> candidates = candidates();
    String title = String.valueOf(reading.layout().title());
    Candidate best = null;
    for (Candidate candidate : candidates.values()) {
      String noun = candidate.noun;
      int back = noun.isEmpty() ? 0 : called(noun, candidates);
      int byTwo = calledByTwo(candidate.name);
      back = Math.max(back, byTwo);
      int initials = acronyms(candidate);
      back = Math.max(back, initials);
      candidate.points += back + (title.contains(candidate.name.text()) ? 1 : 0);
      boolean body = !candidate.name.noun().isEmpty() && candidate.subject;
      boolean enough =
          candidate.introduced
              ? candidate.points > 2 || candidate.subject
              : candidate.points > 1 && (body || (candidate.subject && back > 0) || byTwo > 1);
      // An authority that is only mentioned and explained is not the one that speaks.
      enough &= candidate.subject || !OF_GOVERNMENT.matcher(candidate.name.text()).matches();
      enough &= !candidate.person || candidate.group || back > 0;
      if (enough && (best == null || candidate.score() > best.score())) {
        best = candidate;
      }
    }
    if (best == null) {
      return false;
    }
    boolean said = best.introduced || best.person;
    return said
        ? found.addIntroduced(best.name, 2, 0.9, "is introduced", best.sentence)
        : found.add(best.name, 2, 0.9, "acts and comes back", best.sentence);
  }

  private Map<String, Candidate> candidates() {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Name name : reading.properNames(sentence)) {
        Candidate known = candidates.get(name.text());
        if (known == null
            && sentence.paragraph() < FIRST_PARAGRAPHS
            && mayBe(name, sentence.text())) {
          known = new Candidate(name, sentence);
          candidates.put(name.text(), known);
        }
        if (known != null) {
          if (name.start() == 0 && isSaidBelow(sentence)) {
            known.points += known.introduced ? 0 : 2;
            known.introduced = true;
            known.subject = true;
          }
          known.points++;
          if (sentence.paragraph() < FIRST_PARAGRAPHS) {
            weigh(known, name, sentence.text(), sentence.paragraph());
          }
        }
      }
    }
    return candidates;
  }

  /// Whether the next sentence says what sort of body it is: `X is not what it seems. It is a
  /// nonprofit that …`.
  private boolean isSaidBelow(Sentence sentence) {
    int next = reading.sentences().indexOf(sentence) + 1;
    Sentence below = next < reading.sentences().size() ? reading.sentences().get(next) : sentence;
    QuickMatcher is = IT_IS.matcher(below.text());
    return below.paragraph() == sentence.paragraph()
        && is.lookingAt()
        && (isBody(is.group("what")) || ValueForm.status(is.group("what")).isPresent());
  }

  private static void weigh(Candidate candidate, Name name, String text, int paragraph) {
    String before = DATELINE.matcher(text.substring(0, name.start())).replaceFirst("");
    boolean first = FIRST.matcher(before).matches();
    QuickMatcher introduced = INTRODUCED.matcher(text).region(name.end(), text.length());
    candidate.group |= isGroup(name, text);
    candidate.subject |= SubjectNouns.isLocal(name.text()) && before.endsWith("members of ");
    boolean any = INDEFINITE.matcher(before).find() && name.text().indexOf("Local ") < 0;
    candidate.points += SPEAKER.matcher(before).find() ? 1 : 0;
    if (!any && introduced.lookingAt() && !isList(introduced, text)) {
      candidate.group |= THING.matcher(text).region(introduced.end(), text.length()).find();
      String what = introduced.group("what");
      boolean body =
          what == null
              ? first || !name.noun().isEmpty() || OfWorkers.follows(text, name.end())
              : isBody(what);
      candidate.points += body && !candidate.introduced ? 2 : 0;
      candidate.introduced |= body;
      candidate.subject |= body && first;
    }
    if (first
        && (!name.noun().isEmpty()
            || ACTS.matcher(text).region(name.end(), text.length()).lookingAt())) {
      candidate.subject = true;
      candidate.leads |= paragraph <= 1;
    }
  }

  /// "Before the Court, the Utility Board and the Senate": a row of names introduces none of them.
  private static boolean isList(QuickMatcher introduced, String text) {
    int at = introduced.group("what") == null ? -1 : introduced.start("what");
    return at > 0 && !ProperNames.at(text, at).noun().isEmpty();
  }

  private boolean mayBe(Name name, String text) {
    String words = name.text();
    if (CUT.matcher(text.substring(0, name.start())).find()) {
      return false;
    }
    int of = words.indexOf(" of ");
    // "Jane Roe of the Oak Fund, a charity" is introduced for the sake of the fund.
    boolean many =
        words.indexOf(' ') > 0 && !(of > 0 && PersonNames.isName(words.substring(0, of)));
    return many
        && (own || !OF_GOVERNMENT.matcher(words).matches())
        && PlaceNames.at(text, name.start(), Set.of()).stream()
            .noneMatch(place -> place.end() >= name.end());
  }

  /// "Harbor Ferry Riders, a group of …": no person is one.
  private static boolean isGroup(Name name, String text) {
    return GROUP.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  static boolean isBody(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[ ,]+", 12)) {
      if (OrganizationWords.isBody(word) || BODIES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /// What it may be called by: its noun, or the last word of its name.
  private static String noun(Name name) {
    if (!name.noun().isEmpty()) {
      return name.noun();
    }
    if (SubjectNouns.isLocal(name.text())) {
      return "union";
    }
    String last = SubjectNouns.head(name.text());
    return SubjectNouns.SMALL_WORD.matcher(last).matches() ? last : "";
  }

  /// How often it is called by the last two words of a name of more: "the food shelf".
  private int calledByTwo(Name name) {
    String[] words = name.text().split(" ", -1);
    if (words.length < 3 || !name.noun().isEmpty()) {
      return 0;
    }
    String two = words[words.length - 2] + " " + words[words.length - 1];
    if (!TWO_WORDS.matcher(two).matches()) {
      return 0;
    }
    String small = "the " + two.toLowerCase(Locale.ROOT);
    return Math.toIntExact(
        reading.sentences().stream()
            .filter(sentence -> sentence.text().contains(small.substring(4)))
            .filter(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains(small))
            .count());
  }

  /// How often it is called by the acronym that stands behind it: `Oak Park Transit Agency (OPTA)`.
  /// Whom sentences begin with by it acts.
  private int acronyms(Candidate candidate) {
    String text = candidate.sentence.text();
    QuickMatcher behind = ACRONYM.matcher(text).region(candidate.name.end(), text.length());
    if (!behind.lookingAt()) {
      return 0;
    }
    String acronym = behind.group(1);
    QuickPattern again =
        QuickPattern.compile("(?<![\\p{L}\\d(-])" + Pattern.quote(acronym) + "(?![\\p{L}\\d])");
    Line title = reading.layout().title();
    int count = title != null && again.matcher(title.text()).find() ? 1 : 0;
    candidate.subject |= title != null && title.text().startsWith(acronym + " ");
    for (Sentence sentence : reading.sentences()) {
      String words = sentence.text();
      if (!words.contains(acronym)) {
        continue;
      }
      count += again.matcher(words).find() ? 1 : 0;
      boolean begins = words.startsWith(acronym) || words.startsWith("The " + acronym);
      candidate.subject |= begins && !candidate.name.noun().isEmpty();
    }
    return count < 2 ? 0 : count;
  }

  /// How often it is called by its noun alone, if no other name has it.
  private int called(String noun, Map<String, Candidate> candidates) {
    List<String> others = new ArrayList<>();
    candidates.values().stream()
        .filter(candidate -> candidate.noun.equals(noun))
        .forEach(candidate -> others.add(candidate.name.text()));
    int count = 0;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      for (int at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
        int end = at + noun.length();
        boolean may =
            (end == text.length() || !isPart(text.charAt(end)))
                && (text.startsWith("he ", at - 3) || text.startsWith("-based ", at - 7));
        count += may && THE.matcher(text).region(Math.max(0, at - LONGEST_THE), at).find() ? 1 : 0;
      }
    }
    return others.size() > 1 ? Math.min(1, count) : count;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '-';
  }

  /// `the `, `the Oakland, Calif.-based ` before a noun.
  private static final QuickPattern THE =
      QuickPattern.compile("\\b[Tt]he (?:\\p{Lu}[\\p{L}. ]{1,20}(?:, [\\p{L}.]{2,14})?-based )?$");

  private static final int LONGEST_THE = 60;
}
