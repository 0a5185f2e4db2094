package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.Person;

/// One sentence in which the organization of the page may be founded.
record FoundingSentence(Subject subject, Sentence sentence, Reading reading, Findings findings) {
  private static final String YEAR = FoundingYear.DIGITS;
  private static final String FOUNDED =
      "(?:founded|formed|established|created|incorporated|organized|chartered|launched|started|set up)";
  private static final Cues FOUNDS =
      Cues.of(
          "founded",
          "formed",
          "established",
          "created",
          "incorporated",
          "organized",
          "chartered",
          "launched",
          "started",
          "set up",
          "est.");
  private static final String HOW =
      "(?:originally |first |officially |formally |initially |legally )?(?:co-?)?";
  private static final String ASIDE = "(?: \\([^)]{1,40}\\))?(?:, [^.;]{1,90}?,)?";
  private static final QuickPattern PASSIVE =
      QuickPattern.compile(ASIDE + " (?:was|were|has been|had been|is) " + HOW + FOUNDED + "\\b");
  private static final QuickPattern BESIDE =
      QuickPattern.compile(
          "(?: \\([A-Z][^)]{1,10}\\))?(?:,| \\() ?(?:which was |that was )?"
              + HOW
              + "(?:"
              + FOUNDED
              + "|est\\.)");
  private static final QuickPattern IS_ONE =
      QuickPattern.compile(
          ASIDE
              + "(?: (?:is|was)|,) (?:an?|the|one of the) (?<what>[^.;]{1,120}?),? (?:(?:that|which) was )?"
              + HOW
              + FOUNDED
              + "\\b");
  private static final QuickPattern OTHERS =
      QuickPattern.compile(
          "\\b(?:(?:that|which|who|with|by|serving|support\\w*|helping|work\\w*|for)\\b|of (?:the )?\\p{Lu})");
  private static final QuickPattern FRONTED =
      QuickPattern.compile(
          "(?:First |Originally |Co-)?(?:Born|Founded|Formed|Established|Created|Incorporated|Organized|Chartered|Launched|Started|founded|formed|established)\\b");
  private static final QuickPattern SINCE =
      QuickPattern.compile(
          "(?:Ever s|S)ince (?:its|our) (?:founding|formation|establishment|inception|creation|beginnings?|start)"
              + " (?:in|on) (?:\\p{Lu}\\p{Ll}{2,8} )?(?:\\d{1,2}, )?(?<year>"
              + YEAR
              + ")\\b,? ?");
  private static final QuickPattern BEGAN =
      QuickPattern.compile(
          ASIDE
              + " (?:first )?(?:began|started|launched|originated|incorporated|opened|opened its doors|opened our doors|got (?:its|our) start|(?:was|were) born|came into being|came together|took shape|set up shop"
              + "|began (?:its |our )?(?:life|work|operations|existence)|(?:received|was granted|obtained) (?:its|our|a) charter|(?:was|were) first (?:organized|chartered|formed|founded))"
              + "(?=,? (?:back )?(?:in|on) (?:(?:the )?(?:spring|summer|fall|autumn|winter|early|late) (?:of )?)?(?:\\p{Lu}\\p{Ll}{2,8} )?(?:\\d{1,2}, )?\\d{4}(?:$|[.,;]| (?:as|by|with|when|after|to|under|in|at|on|because|out)\\b))");
  private static final QuickPattern HAS_BEEN =
      QuickPattern.compile(
          ASIDE
              + " (?:(?:has|have) been (?:an?|the|our|serving|working|fighting|advocating|helping|defending|protecting|organizing|representing|promoting)\\b[^.;]{1,120}?"
              + "|has (?:covered|published|printed|reported (?:on|from)|brought [^.;\\d]{3,30} to)\\b[^.;\\d]{1,90}?,?"
              + "|(?:has|have) (?:operated|existed|been (?:around|active|open|in (?:existence|operation|business)))(?: continuously)?) since (?:its founding in |\\p{Lu}\\p{Ll}{2,8} )?(?<year>"
              + YEAR
              + ")\\b");
  private static final QuickPattern JOINED =
      QuickPattern.compile(
          " (?<what>[^.;]{3,140}?),? and (?:was|has been) "
              + HOW
              + FOUNDED
              + "(?=,? (?:in|on|by) )");
  private static final QuickPattern DATES =
      QuickPattern.compile(
          ASIDE
              + " (?:traces (?:its|our) (?:roots|origins?|history|beginnings?|founding)(?: back)?|dates(?: back)?|dates its (?:founding|beginnings?)|goes back) (?:to|from) (?:\\p{Lu}\\p{Ll}{2,8} )?(?<year>"
              + YEAR
              + ")(?!\\d|s\\b)");
  private static final QuickPattern JOINT =
      QuickPattern.compile(
          "(?:When|Since|After|Before|As|Although|Though|While|Because|Ever since|Until|Even before) (?:(?=we )|(?=it )|(?=[Tt]he )|(?=\\p{Lu}))");

  /// What may stand before a name that begins a clause.
  private static final QuickPattern CLAUSE =
      QuickPattern.compile(
          ".*(?:[,;:—–] ?|\\b(?:and|but|when|since|that|after|before|because|as|until|how|why|where) )(?:[Tt]he )?");

  private static final QuickPattern OPENED =
      QuickPattern.compile(
          "\\bsince (?:(?<who>we|it) (?:opened (?:our|its) doors|(?:was|were) (?:founded|formed|established|started|created|launched|incorporated|organized)|opened)|we (?:began|started|opened|launched))(?: back)? in (?:\\p{Lu}\\p{Ll}{2,8} )?(?<year>"
              + YEAR
              + ")(?!\\d|s\\b|[-–]\\d)");
  private static final QuickPattern STORY =
      QuickPattern.compile(
          "(?:Our (?:story|history|journey|organization's story) (?:began|begins|started|starts)|It all (?:began|started)|The (?:story|history) of (?:our|the) \\p{L}+ (?:begins|began|starts|started)|We (?:got our start|began life|opened our doors))(?: back)?,? in (?:the (?:spring|summer|fall|autumn|winter) of )?(?:\\p{Lu}\\p{Ll}{2,8} )?(?<year>"
              + YEAR
              + ")(?!\\d|s\\b)");
  private static final Cues ACTS =
      Cues.of(
          "founded ",
          "established ",
          "formed ",
          "created ",
          "started ",
          "launched ",
          "organized ",
          "set up ");
  private static final QuickPattern ACTIVE =
      QuickPattern.compile(
          "\\b(?<!(?:was|were|been|be|is) )(?:co-?)?(?:founded|established|formed|created|started|launched|organized|set up) (?=\\p{Lu}|[Tt]he )");
  private static final QuickPattern IN_YEAR =
      QuickPattern.compile(
          "(?:In|On|Around) (?:\\p{Lu}\\p{Ll}{2,8} )?(?:\\d{1,2}, )?(?:early |late )?(?<year>"
              + YEAR
              + "),? ");
  private static final QuickPattern COMMA = QuickPattern.compile("[^.;]{0,80}?, ");

  /// @param end of the organization at the beginning of the sentence; -1 where it begins otherwise
  void read(int end) {
    String text = sentence.text();
    boolean founds = FOUNDS.in(text);
    if (end > 0) {
      boolean _ =
          (founds && after(PASSIVE, end, 0.9))
              || (founds && after(BESIDE, end, 0.9))
              || (founds && after(IS_ONE, end, 0.88))
              || after(BEGAN, end, 0.8)
              || (founds && after(JOINED, end, 0.82))
              || dates(DATES, end)
              || dates(HAS_BEEN, end);
    } else {
      inside(founds);
      joined();
    }
    opened(end);
    story();
    fronted();
    since();
    active();
    QuickMatcher in = IN_YEAR.matcher(text);
    if (in.lookingAt()) {
      int own = subject.end(text.substring(in.end()));
      QuickMatcher passive =
          PASSIVE.matcher(text).region(in.end() + Math.max(0, own), text.length());
      if (own > 0 && passive.lookingAt()) {
        year(in.group("year"), 0.9, passive.end());
      }
    }
  }

  private boolean after(QuickPattern pattern, int from, double confidence) {
    QuickMatcher matcher = pattern.matcher(sentence.text()).region(from, sentence.text().length());
    if (!matcher.lookingAt()) {
      return false;
    }
    if (matcher.groupCount() > 0 && OTHERS.matcher(matcher.group("what")).find()) {
      return false;
    }
    boolean paper = matcher.group().endsWith("incorporated");
    facts(FoundingClause.at(sentence.text(), matcher.end()), paper ? 0.82 : confidence);
    return true;
  }

  /// `… director of the Oak Fund, which was founded in 1994`.
  private void inside(boolean founds) {
    MentionMatcher name = subject.name().matcher(sentence.text());
    while (name.find()) {
      if (!PlaceBeforeNoun.isPartOf(sentence.text(), name.start())) {
        boolean _ =
            (founds && (after(BESIDE, name.end(), 0.86) || after(IS_ONE, name.end(), 0.84)))
                || (isClause(name)
                    && ((founds && after(PASSIVE, name.end(), 0.86))
                        || after(BEGAN, name.end(), 0.76)));
      }
    }
  }

  /// Whether a name that a verb follows begins a clause.
  private boolean isClause(MentionMatcher name) {
    String text = sentence.text();
    boolean verb =
        text.startsWith(" was ", name.end())
            || text.startsWith(" began", name.end())
            || text.startsWith(" opened", name.end())
            || text.startsWith(" started", name.end())
            || text.startsWith(" were ", name.end())
            || text.startsWith(" has been ", name.end())
            || text.startsWith(", ", name.end())
            || text.startsWith(" (", name.end());
    return verb && CLAUSE.matcher(text).region(0, name.start()).matches();
  }

  /// `When the school was founded in 1989, …`: what follows a conjunction is told as if it stood
  /// alone.
  private void joined() {
    QuickMatcher joint = JOINT.matcher(sentence.text());
    if (!joint.lookingAt()) {
      return;
    }
    String rest = sentence.text().substring(joint.end());
    int own = subject.end(Sentences.capital(rest));
    int end = own < 0 ? subject.end(rest) : own;
    if (end > 0) {
      boolean _ = after(PASSIVE, joint.end() + end, 0.88) || after(BEGAN, joint.end() + end, 0.78);
    }
  }

  /// `… since we opened our doors in 2009`.
  private void opened(int end) {
    QuickMatcher opened = OPENED.matcher(sentence.text());
    while (sentence.text().contains("since ") && opened.find()) {
      boolean we = !"it".equals(opened.group("who"));
      if (we ? subject.begins("We ") : end > 0) {
        year(opened.group("year"), 0.8, opened.end());
      }
    }
  }

  /// `Our story began in 1976`.
  private void story() {
    QuickMatcher story = STORY.matcher(sentence.text());
    if (story.lookingAt() && subject.begins("We ")) {
      year(story.group("year"), 0.75, story.end());
    }
  }

  private boolean dates(QuickPattern pattern, int from) {
    QuickMatcher been = pattern.matcher(sentence.text()).region(from, sentence.text().length());
    if (!been.lookingAt()) {
      return false;
    }
    year(been.group("year"), 0.6, been.end());
    return true;
  }

  /// `Founded in 1998, the foundation …`
  private void fronted() {
    String text = sentence.text();
    QuickMatcher fronted = FRONTED.matcher(text);
    int from = fronted.lookingAt() && Character.isUpperCase(text.charAt(0)) ? fronted.end() : -1;
    if (from < 0) {
      return;
    }
    FoundingClause clause = FoundingClause.at(text, from);
    QuickMatcher comma = COMMA.matcher(text).region(clause.end(), text.length());
    while (clause.end() > from && comma.lookingAt()) {
      if (isSubject(text.substring(comma.end()))) {
        facts(clause, 0.9);
        return;
      }
      comma.region(comma.end(), text.length());
    }
  }

  private boolean isSubject(String rest) {
    return subject.begins(rest) || subject.begins(Sentences.capital(rest));
  }

  private void since() {
    QuickMatcher since = SINCE.matcher(sentence.text());
    if (since.lookingAt()) {
      String rest = sentence.text().substring(since.end());
      boolean about =
          subject.mention().matcher(rest).find() || rest.startsWith("we ") || isSubject(rest);
      if (about) {
        year(since.group("year"), 0.88, since.end());
      }
    }
  }

  /// `In 1994, two nurses founded the Oak Fund`.
  private void active() {
    String text = sentence.text();
    if (!ACTS.in(text)) {
      return;
    }
    QuickMatcher active = ACTIVE.matcher(text);
    while (active.find()) {
      MentionMatcher full = subject.name().matcher(text).region(active.end(), text.length());
      MentionMatcher noun = subject.called().matcher(text).region(active.end(), text.length());
      MentionMatcher name = full.lookingAt() ? full : noun;
      if (!name.lookingAt() || !endsName(text, name.end())) {
        continue;
      }
      FoundingClause clause = FoundingClause.at(text, name.end());
      QuickMatcher in = IN_YEAR.matcher(text);
      if (clause.year() != null) {
        year(clause.year(), 0.88, clause.end());
      } else if (in.lookingAt()) {
        year(in.group("year"), 0.85, name.end());
      }
      founders(text.substring(0, active.start()), name.end());
    }
  }

  private static boolean endsName(String text, int end) {
    return end >= text.length()
        || !(text.startsWith("'s", end)
            || text.startsWith("’s", end)
            || text.substring(end).matches("(?s) \\p{Lu}.*"));
  }

  /// The people right before "founded".
  private void founders(String before, int end) {
    String who =
        before.replaceFirst("(?:, )?(?:who|and|then|also|later)? ?(?:co-)?$", "").stripTrailing();
    List<PersonNames.Found> names = new ArrayList<>();
    var name = PersonNames.find(who, 0);
    while (name.isPresent()) {
      names.add(name.get());
      name = PersonNames.find(who, name.get().end());
    }
    int last = names.isEmpty() ? -1 : names.getLast().end();
    if (last != who.length()) {
      return;
    }
    founder(names.getLast(), end);
    if (names.size() > 1) {
      PersonNames.Found first = names.get(names.size() - 2);
      String between = who.substring(first.end(), names.getLast().start());
      if (between.matches(",? (?:and|&) (?:Dr\\. )?")) {
        founder(first, end);
      }
    }
  }

  private void facts(FoundingClause clause, double confidence) {
    if (clause.year() != null) {
      year(clause.year(), confidence, clause.end());
    }
    clause.founders().forEach(name -> founder(name, name.end()));
  }

  private void founder(PersonNames.Found name, int end) {
    findings.add(
        new Finding(
            new OfPerson(new Person(PersonNames.spelled(name.name()), "founder")),
            0.9,
            "sentence: founded by",
            reading.shown(sentence, 0, end)));
  }

  private void year(String year, double confidence, int end) {
    findings.add(
        new Finding(
            new OfFounding(Integer.parseInt(year)),
            confidence,
            "sentence: founded in",
            reading.shown(sentence, 0, end)));
  }
}
