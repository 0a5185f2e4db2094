package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;

/// A beginning told by a noun: `From our humble beginnings in 1994`, `The league's history began in
/// 1994`, `With roots dating back to 1994, the league …`, `Since opening in 1994, the league …`.
record OriginNoun(Whose whose, Sentence sentence, Reading reading, Findings findings) {
  private static final Cues CUES =
      Cues.of(
          "ounding",
          "nception",
          "reation",
          "stablishment",
          "ormation",
          "irth",
          "aunch",
          "eginning",
          "start",
          "rigin",
          "root",
          "grew",
          "sprang",
          "arose",
          "emerged",
          "istor",
          "stor",
          "ormed",
          "ounded",
          "pening",
          "work");
  private static final String NOUN =
      "(?:founding|inception|creation|establishment|formation|incorporation|birth|launch|beginnings?|start|origins?|roots|history|story|journey|work|lineage|heritage)";
  private static final QuickPattern OWNED =
      QuickPattern.compile(
          "(?<=[ ])(?:(?:humble|small|modest|early|earliest|formal|official|legal|very|long|proud|organizational|own|first|simple|grassroots) )*"
              + NOUN
              + "(?<verb>(?: (?:can|may|could) be| are| is| was| were)?(?: (?:began|begins|started|starts|begin|start|go|goes|reach|reaches|date|dates|stretch|stretches|extend|extends|trace|traces|traced|lie|lies))?(?: all the way)?(?: back)?)(?:,? (?:as|with) [^.;,\\d]{3,60})?,? (?:in|on|to|from)\\b");
  private static final QuickPattern OF =
      QuickPattern.compile(
          "\\b(?:[Tt]he )?(?:(?:humble|early|earliest|official|long|rich) )*"
              + NOUN
              + " of (?=\\p{L})");
  private static final QuickPattern GOES_BACK =
      QuickPattern.compile(
          "(?:(?: (?:can|may|could) be| are| is| was| were)?(?: (?:began|begins|started|starts|begin|start|go|goes|reach|reaches|date|dates|stretch|stretches|extend|extends|trace|traces|traced|lie|lies)(?: all the way)?(?: back)?))? (?:in|on|to|from)\\b");
  private static final QuickPattern YEAR =
      QuickPattern.compile(" (?:about |around )?" + OriginYear.TIME + FoundingYear.ALONE);

  /// What leads to the organization as the subject.
  private static final QuickPattern FRONTED =
      QuickPattern.compile(
          "(?:With (?:its |our |deep |strong )?(?:roots|origins|beginnings|a (?:history|story|tradition|legacy))(?: \\p{Ll}+ing)?(?: all the way)?(?: back)? (?:to|in|from)"
              + "|Since (?:its |our )?(?:first )?(?:being (?:founded|formed|established|created|organized|launched|incorporated)|opening(?: (?:its|our) doors)?|starting|forming|beginning|launching|incorporating|(?:very )?(?:humble |small )?beginnings?)(?: (?:as|with|by) [^.;,\\d]{3,60})?,? (?:in|on)"
              + "|(?:Beginning|Starting|Started|Begun|Starting out|Launched|Opened|Conceived|Organized|Formed|Founded|Created|Established|Born|Incorporated|Chartered|Set up)(?: (?:small|life))?(?:,? (?:as|with|by|at) [^.;,\\d]{3,60})?,? in"
              + "|(?:In (?:existence|operation|business|service)|Active|Operating|At work|Open|(?:An? |Your )(?:\\p{Ll}[\\p{Ll}-]+,? ){1,5}),? ?since"
              + "|(?:From|Since|With|At|After|Ever since) (?:its|our|their) (?:(?:humble|small|modest|early|earliest|formal|official|very|own|first) )*"
              + NOUN
              + "(?: (?:as|with) [^.;,\\d]{3,60})?,? (?:in|on|from))"
              + YEAR.pattern()
              + "(?: (?:as|with|by|in|at|under) [^.;,\\d]{3,60})?,? ");

  private static final QuickPattern WHAT =
      QuickPattern.compile(
          "What (?:first )?(?:began|started|was (?:founded|formed|started))(?: out)?[^.;\\d]{0,80}? (?:in|back in)"
              + YEAR.pattern()
              + "[^.;\\d]{0,80}? (?:is|are|has|became|grew|now|today)\\b");
  private static final QuickPattern STORY =
      QuickPattern.compile(
          "(?:Ours is an? |(?:Our|The) )(?:[\\p{Ll}-]+ )?(?:story|history|journey|tale)(?: (?:that|which))?(?: first)? (?:began|begins|started|starts|opens) [^.;\\d]{0,80}?in"
              + YEAR.pattern());
  private static final QuickPattern HAS =
      QuickPattern.compile(
          " (?:has|had|have|with) (?:an? )?(?:[\\p{Ll}-]+ ){0,3}(?:history|tradition|record|story|roots|origins|legacy)\\b[^.;\\d]{0,60}? (?:beginning|starting|dating|going|reaching|stretching)(?: all the way)?(?: back)? (?:in|to|from)"
              + YEAR.pattern());
  private static final QuickPattern TRACES =
      QuickPattern.compile(
          " (?:can |could |may )?(?:traces?|dates?|owes?) (?:its|our|their) (?:own )?(?:roots|origins?|history|beginnings?|founding|start|lineage|story)?(?: all the way)?(?: back)? (?:to|from)"
              + YEAR.pattern());

  private static final String EVENT =
      "(?:founding|inception|creation|establishment|formation|incorporation|birth|launch|opening|start|beginnings?)\\b";

  /// `Since its 1987 founding`.
  private static final QuickPattern DATED =
      QuickPattern.compile("(?<=[ ])" + FoundingYear.ALONE + " " + EVENT);

  /// `grew out of a 1987 meeting of parents`.
  private static final QuickPattern OUT_OF =
      QuickPattern.compile(
          " (?:first )?(?:grew|arose|emerged|sprang|came) (?:out of|from) (?:an?|the) (?:\\p{Ll}+ )?"
              + FoundingYear.ALONE
              + " \\p{Ll}");

  private static final QuickPattern WHICH_DATES =
      QuickPattern.compile(
          ",? (?:which|that) (?:dates|goes|traces (?:its|their) (?:roots|origins|history))(?: all the way)?(?: back)? (?:to|from)"
              + YEAR.pattern());

  private boolean dated(String text) {
    QuickMatcher dated = DATED.matcher(text);
    if (dated.find()) {
      String before = text.substring(0, dated.start()).stripTrailing();
      boolean leads =
          LEADS.matcher(before).matches()
              && (text.contains(", we ")
                  || whose.subject().isNamed(text)
                  || whose.subject().isCalledIn(text));
      if ((leads || whose.isOwnerAt(dated.start())) && tell(dated)) {
        return true;
      }
    }
    int own = whose.beginning();
    QuickMatcher of = OUT_OF.matcher(text);
    if (own > 0 && of.region(own, text.length()).lookingAt()) {
      return tell(of);
    }
    MentionMatcher name = whose.subject().name().matcher(text);
    while (name.find()) {
      QuickMatcher which = WHICH_DATES.matcher(text).region(name.end(), text.length());
      if (which.lookingAt()) {
        return tell(which);
      }
    }
    return false;
  }

  private static final QuickPattern LEADS =
      QuickPattern.compile("(?:Ever since|Since|From|After|With|Before|At) (?:its|our)");

  void read() {
    String text = sentence.text();
    if (!CUES.in(text) && !text.contains("since") && !text.contains("dat")) {
      return;
    }
    boolean _ =
        fronted(text)
            || isOne(text)
            || owned(text)
            || of(text)
            || has(text)
            || story(text)
            || dated(text);
  }

  private boolean fronted(String text) {
    QuickMatcher fronted = FRONTED.matcher(text);
    if (!fronted.lookingAt()) {
      QuickMatcher what = WHAT.matcher(text);
      return (whose.self() || whose.it()) && what.lookingAt() && tell(what);
    }
    String rest = text.substring(fronted.end());
    boolean own =
        whose.subject().begins(rest)
            || whose.subject().begins(Sentences.capital(rest))
            || (whose.self() && (rest.startsWith("we ") || rest.startsWith("our ")))
            || (whose.it() && rest.startsWith("it "));
    return own && tell(fronted);
  }

  /// `We are a neighborhood group formed in 1994 by …`.
  private boolean isOne(String text) {
    int own = whose.beginning();
    QuickMatcher one = own > 0 ? ONE.matcher(text).region(own, text.length()) : null;
    if (one == null || !one.lookingAt() || OTHERS.matcher(one.group("what")).find()) {
      return false;
    }
    QuickMatcher year = OriginYear.after(text, one.end());
    return year != null && tell(year);
  }

  private static final QuickPattern ONE =
      QuickPattern.compile(
          "(?:,| (?:is|are|was)|['’]re) (?:an?|the|one of the) (?<what>[^.;“”\"]{3,120}?),? (?:(?:that|which) (?:was|were) )?(?:originally |first |officially )?(?:founded|formed|established|created|incorporated|organized|chartered|launched|started|set up|begun|born)\\b");
  private static final QuickPattern OTHERS =
      QuickPattern.compile(
          "\\b(?:that|which|who|whose|with|by|serving|support\\w*|helping|work\\w*|for|from|member|chapter|affiliate|program|project|branch)\\b|of (?:the )?\\p{Lu}");

  private boolean owned(String text) {
    QuickMatcher owned = OWNED.matcher(text);
    while (owned.find()) {
      QuickMatcher year = YEAR.matcher(text).region(owned.end(), text.length());
      boolean work = owned.group().contains("work");
      if (year.lookingAt() && !work && whose.isOwnerAt(owned.start()) && tell(year)) {
        return true;
      }
    }
    return false;
  }

  private boolean of(String text) {
    QuickMatcher of = OF.matcher(text);
    while (text.contains(" of ") && of.find()) {
      int end = whose.nameAt(of.end());
      QuickMatcher back = GOES_BACK.matcher(text).region(Math.max(end, 0), text.length());
      if (end > 0 && back.lookingAt()) {
        QuickMatcher year = YEAR.matcher(text).region(back.end(), text.length());
        if (year.lookingAt() && tell(year)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean has(String text) {
    int own = whose.beginning();
    if (own <= 0) {
      return false;
    }
    for (QuickPattern pattern : java.util.List.of(HAS, TRACES)) {
      QuickMatcher has = pattern.matcher(text).region(own, text.length());
      if (has.lookingAt() && tell(has)) {
        return true;
      }
    }
    return false;
  }

  private boolean story(String text) {
    QuickMatcher story = STORY.matcher(text);
    return whose.self() && story.lookingAt() && tell(story);
  }

  private boolean tell(QuickMatcher told) {
    FoundingYear.addNew(
        Integer.parseInt(told.group("year")),
        0.62,
        "sentence: its beginnings",
        sentence,
        told.end(),
        reading,
        findings);
    return true;
  }
}
