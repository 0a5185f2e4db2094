package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;

/// A beginning told anywhere in a sentence: the verb or the noun tells that something begins, what
/// stands before or after it tells what, and a year follows or leads. It counts where the
/// organization is what begins.
record FoundingEvent(Whose whose, Sentence sentence, Reading reading, Findings findings) {
  private static final String YEAR =
      "(?<year>" + FoundingYear.DIGITS + ")(?![\\d,]\\d|s\\b|[-–]\\d)";
  private static final String TIME =
      " (?:about |around |the )?(?:(?:early|late|mid|spring|summer|fall|autumn|winter)(?: of| in)? )?(?:\\p{Lu}\\p{Ll}{2,8}\\.? )?(?:\\d{1,2}, )?"
          + YEAR;
  private static final String VERBS =
      "(?:founded|formed|established|created|incorporated|organi[sz]ed|chartered|launched|started|set up|begun|constituted|inaugurated|conceived|assembled|instituted)";
  private static final String HOW =
      "(?:(?:originally|first|officially|formally|initially|legally|jointly|itself|only) )*(?:co-?)?";
  private static final QuickPattern PASSIVE =
      QuickPattern.compile(
          "(?<= )(?:was|were|is|are|has been|have been|had been) "
              + HOW
              + "(?:"
              + VERBS
              + "|born|called into being|put together|brought into being|brought together)\\b");
  private static final QuickPattern ITSELF =
      QuickPattern.compile(
          "(?<= )"
              + HOW
              + "(?:began|started|started (?:life|out|up)|launched|originated|arose|emerged|formed|organized|opened|incorporated|came into (?:being|existence)|came together|took shape|set up shop|opened (?:its|our|their) doors"
              + "|got (?:its|our|their) start|got going|got off the ground|got under way|began (?:its |our |their )?(?:life|work|operations|existence)|(?:got|won|received|was granted|were granted|obtained|was issued|secured|signed|adopted) (?:its|our|their|a) (?:first |original |founding )?(?:charter|constitution|articles of incorporation)"
              + "|grew out of [^.;,\\d]{3,60}|grew from [^.;,\\d]{3,60}|sprang (?:up|from [^.;,\\d]{3,60}|out of [^.;,\\d]{3,60})|had (?:its|our|their) (?:beginnings?|origins?|start|roots))\\b");
  private static final QuickPattern AFTER =
      QuickPattern.compile(
          "$|[.,;:)—–(]| (?:as|by|with|when|after|to|under|in|at|on|because|out|and|following|amid|during|through|thanks|from|for|inside|over|above|but|while|near|around|beside|against)\\b");

  /// `a program that we launched in 2017`: the pronoun before is what was launched.
  private static final QuickPattern OBJECT =
      QuickPattern.compile(
          "(?<!\\b(?:said|says|say|note|notes|noted|wrote|told us)) (?:which|that|whom) (?:[^ ]+ ){1,6}$");

  static final QuickPattern BESIDE =
      QuickPattern.compile(
          "(?:, | [(|—–-] ?)(?:[Ee]st\\.?|[Ee]std\\.?|EST\\.?|[Ee]stablished|[Ff]ounded|[Oo]rganized|[Ff]ormed|[Cc]hartered|[Ii]ncorporated|[Ss]ince)(?: in)? "
              + YEAR);
  private static final QuickPattern APART =
      QuickPattern.compile(
          "(?:,? ?(?:\\p{Lu}[\\p{L}.&'’-]*|\\([^)]{1,30}\\)|and|of|&|\\d{5}),?){0,8}");
  private static final QuickPattern NOUN =
      QuickPattern.compile(
          "(?<= )(?:founding(?: (?:convention|meeting|congress|conference|assembly))?|inception|creation|establishment|formation|incorporation|birth|launch|beginnings?|start|origins?|roots)(?: (?:go|goes|reach|reaches|date|dates|stretch|stretches)(?: all the way)?)?(?: back)?(?= (?:in|on|to|from) )");
  private static final QuickPattern BACK =
      QuickPattern.compile(" (?:in|on|to|from|back to)" + TIME);
  private static final QuickPattern GOES_BACK =
      QuickPattern.compile(
          "(?:,? (?:in|on)| (?:go|goes|reach|reaches|date|dates|stretch|stretches)(?: all the way)? back to| (?:lie|lies|are|is|was) in)"
              + TIME);
  private static final QuickPattern OF =
      QuickPattern.compile(
          "\\b(?:[Tt]he )?(?:founding|creation|establishment|formation|incorporation|birth|launch|beginnings?|start|origins?|roots) of (?=\\p{L})");
  private static final Cues BEGINNINGS_OF =
      Cues.of(
          "ounding of ",
          "tion of ",
          "ment of ",
          "irth of ",
          "aunch of ",
          "eginning of ",
          "eginnings of ",
          "tart of ",
          "rigin of ",
          "rigins of ",
          "oots of ");

  /// `In the spring of 1990, ` before the rest of the sentence.
  static final QuickPattern LED =
      QuickPattern.compile(
          "(?:(?:[Ii]t was|[Bb]ack) )?(?:[Ii]n|[Oo]n|[Aa]round) "
              + FoundingYear.PART_OF_YEAR
              + "(?:\\p{Lu}\\p{Ll}{2,8}\\.? (?:of )?)?(?:\\d{1,2}, )?"
              + YEAR
              + ",? ");

  private static final QuickPattern AT_IT =
      QuickPattern.compile(
          "(?<= )(?:has|have) been (?:at (?:it|this|work)|here|around|in business|active|open|operating|organizing|publishing|(?:hard )?at work [^.;\\d]{1,60}?) since (?:\\p{Lu}\\p{Ll}{2,8} )?"
              + YEAR);
  static final double TOLD = 0.7;

  private static final Cues TELLS =
      Cues.of(
          "ound",
          "orm",
          "reat",
          "stabl",
          "ncorp",
          "rgani",
          "charter",
          "launch",
          "start",
          "set ",
          "beg",
          "born",
          "open",
          "came ",
          "got ",
          "grew",
          "sprang",
          "took shape",
          "origin",
          "root",
          "incep",
          "birth",
          "est.",
          "put together",
          "brought",
          "ince ",
          "institut",
          "constitut",
          "conceiv",
          "assembl",
          "inaug",
          "won its",
          "won our",
          "received",
          "granted",
          "obtained",
          "issued",
          "arose",
          "emerged",
          "EST",
          "Est",
          "built",
          "made");

  void read() {
    String text = sentence.text();
    if (!FoundingYear.mayBeIn(text) || !TELLS.in(text)) {
      return;
    }
    verbs(PASSIVE, text);
    verbs(ITSELF, text);
    beside(text);
    what(text);
    nouns(text);
    of(text);
    new FoundingAct(this).read();
    QuickMatcher at = AT_IT.matcher(text);
    if (text.contains(" been ") && at.find() && whose.isSubjectAt(at.start())) {
      year(at.group("year"), 0.62, at.end());
    }
  }

  /// `What began as a carpool in 1996 is now a staff of forty`.
  private void what(String text) {
    QuickMatcher what = WHAT.matcher(text);
    if ((whose.self() || whose.it()) && what.lookingAt()) {
      year(what.group("year"), 0.66, what.end());
    }
  }

  private static final QuickPattern WHAT =
      QuickPattern.compile(
          "What (?:first )?(?:began|started|was (?:founded|formed|started))(?: out)?[^.;\\d]{0,80}? (?:in|back in) (?:\\p{Lu}\\p{Ll}{2,8} )?"
              + YEAR
              + "[^.;\\d]{0,80}? (?:is|are|has|became|grew|now|today)\\b");

  /// `Oak Fund, Albany, New York, est. 1902`.
  private void beside(String text) {
    QuickMatcher beside = BESIDE.matcher(text);
    MentionMatcher name = whose.subject().name().matcher(text);
    if (name.lookingAt()
        && beside.find(name.end())
        && APART.matcher(text.substring(name.end(), beside.start())).matches()) {
      year(beside.group("year"), 0.8, beside.end());
    }
  }

  /// `… that has pushed for a cap since it was established in 2010`.
  private void verbs(QuickPattern pattern, String text) {
    QuickMatcher verb = pattern.matcher(text);
    while (verb.find()) {
      int start = verb.start();
      FoundingClause clause = FoundingClause.at(text, verb.end());
      if (clause.year() != null
          && AFTER.matcher(text).region(clause.end(), text.length()).lookingAt()
          && !(pattern.equals(ITSELF) && OBJECT.matcher(text.substring(0, start)).find())
          && whose.isSubjectAt(start)) {
        year(clause.year(), TOLD, clause.end());
        return;
      }
      QuickMatcher led = LED.matcher(text);
      boolean fronted =
          clause.year() == null
              && led.lookingAt()
              && led.end() < start
              && AFTER.matcher(text).region(verb.end(), text.length()).lookingAt()
              && isWhole(text.substring(led.end(), start));
      if (fronted) {
        year(led.group("year"), TOLD, verb.end());
        return;
      }
    }
  }

  /// Whether the words between a year and the verb are the organization and nothing else.
  private boolean isWhole(String words) {
    String plain = words.strip();
    String printed = Sentences.capital(plain);
    return whose.subject().end(plain) == plain.length()
        || whose.subject().end(printed) == printed.length()
        || (plain.equals("we") && whose.self())
        || (plain.equals("it") && whose.it());
  }

  /// `Since the union's founding in 1937`, `Its roots go back to 1912`.
  private void nouns(String text) {
    QuickMatcher noun = NOUN.matcher(text);
    while (noun.find()) {
      QuickMatcher back = BACK.matcher(text).region(noun.end(), text.length());
      if (back.lookingAt() && whose.isOwnerAt(noun.start())) {
        year(back.group("year"), TOLD, back.end());
        return;
      }
    }
  }

  /// `The roots of the Oak Fund go back to 1980`.
  private void of(String text) {
    QuickMatcher of = OF.matcher(text);
    while (BEGINNINGS_OF.in(text) && of.find()) {
      int end = whose.nameAt(of.end());
      if (end > 0) {
        QuickMatcher back = GOES_BACK.matcher(text).region(end, text.length());
        if (back.lookingAt()) {
          year(back.group("year"), TOLD, back.end());
          return;
        }
      }
    }
  }

  void year(String year, double confidence, int end) {
    FoundingYear.addNew(
        Integer.parseInt(year),
        confidence,
        "sentence: begins in",
        sentence,
        end,
        reading,
        findings);
  }
}
