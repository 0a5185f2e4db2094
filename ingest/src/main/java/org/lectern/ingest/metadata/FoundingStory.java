package org.lectern.ingest.metadata;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.schema.FactField;

/// A founding year that no sentence states alone: under a heading that asks for it, in the sentence
/// after the one that tells of the beginning, or reckoned from an anniversary.
record FoundingStory(Subject subject, Reading reading, Findings findings) {
  private static final String YEAR = FoundingYear.ALONE;
  private static final String MONTH = "(?:" + PrintedDate.MONTH_NAMES + ")";
  private static final String IN =
      "(?:[Ii]n|[Oo]n|[Aa]round) "
          + FoundingYear.PART_OF_YEAR
          + "(?:"
          + MONTH
          + "(?: of)? )?(?:\\d{1,2}, )?";
  private static final String SEASON =
      "(?:(?:the )?(?:early |late |spring |summer |fall |autumn |winter )(?:of )?)?";
  private static final QuickPattern BEGINNING =
      QuickPattern.compile(
          "(?i)(?:how|where|when|why) (?:it(?: all)?|we|the (?:\\p{L}+ )?\\p{L}+)(?: all)? (?:began|started|start|begin|got (?:our |its )?(?:start|started|here)|came (?:about|to be)|formed|organized)"
              + "|(?:our |the |its )?(?:beginnings?|origins?|founding|birth|roots|origin story)(?: of .{2,40})?|(?:the |our )?(?:founding|origin) story|in the beginning|getting started");
  private static final QuickPattern END = QuickPattern.compile("[.:!?]$");
  private static final QuickPattern ASKED =
      QuickPattern.compile(
          "(?i)(?:when|how|in what year|what year) (?:was|were|did|has|have) (?<what>.{1,80}?) (?:founded|formed|established|created|started|organized|begin|start|begun|get (?:its|your|their) start|get started|come about|incorporated|chartered)(?: .{0,40})?\\?"
              + "|(?i)how (?:long (?:has|have)|old (?:is|are)) (?<long>.{1,80}?)(?: (?:existed|operated|been (?:around|active|in (?:existence|operation|business))))?\\?");
  private static final QuickPattern FIRST = QuickPattern.compile(IN + YEAR + ",? (?=\\p{L})");

  /// A sentence with one year, that of what happened.
  private static final QuickPattern ONLY =
      QuickPattern.compile(
          "(?!.*\\b(?:built|passed|enacted|signed|since|until|before|[Aa]fter)\\b)\\D*\\b(?:in|of|during) (?:"
              + MONTH
              + " )?("
              + YEAR
              + ")\\D*");

  private static final QuickPattern WAS_THE_START =
      QuickPattern.compile(
          "(?:That|This|It|Thus|So|And so) (?:was|is|were|began) (?:how )?(?:the (?:start|beginnings?|birth|origins?|founding) of )?");
  private static final QuickPattern BORN =
      QuickPattern.compile(
          " (?:was|were) (?:born|under way|on its way)[.!]?| (?:began|started|came to be|got (?:its|our) start)[.!]?|[.!]?");
  private static final QuickPattern ANSWER =
      QuickPattern.compile(
          "(?:.{0,60}? )?(?:[Ii]n|[Ss]ince|[Oo]n) (?:[\\p{L}]+ (?:of )?(?:\\d{1,2}, )?)?"
              + YEAR
              + ".*|"
              + YEAR.replace("<year>", "<only>")
              + "\\.?");
  private static final QuickPattern BEGAN =
      QuickPattern.compile(
          " (?:first )?(?:began|started|was (?:born|founded|started)|got (?:its|our) start|came into being|opened)\\b[^\\d]*[.!]?");
  private static final QuickPattern IT_WAS =
      QuickPattern.compile(
          "(?:It was|The year was|That was(?: in)?|This was(?: in)?|The date was) (?:in )?"
              + SEASON
              + "(?:\\p{Lu}\\p{Ll}{2,8}(?: of)? )?(?:\\d{1,2}, )?"
              + YEAR
              + "(?=[.,;:—–]| and\\b| when\\b)");
  private static final QuickPattern ANNIVERSARY =
      QuickPattern.compile(
          "(?<when>\\bmark(?:s|ed|ing)?|celebrat(?:es|ed|ing|e)|observ(?:es|ed|ing)|turn(?:s|ed|ing)|honor(?:s|ed|ing)) (?:(?<whose>its|our|their) )?(?:own )?(?<count>\\d{2,3})(?:st|nd|rd|th)?(?<what> (?:anniversary|birthday)|(?= (?:this|last|in)\\b))(?! of\\b|-)(?:[^.;\\d]{0,40}? in (?:\\p{Lu}\\p{Ll}{2,8} )?"
              + YEAR
              + "| (?<ago>this|last) (?:year|month|week|spring|summer|fall|autumn|winter|season|"
              + MONTH
              + "))?");
  private static final int FIRST_SENTENCES = 6;

  void read() {
    title();
    sections();
    Sentence before = null;
    Sentence dated = null;
    for (Sentence sentence : reading.sentences()) {
      if (before != null && sentence.paragraph() - before.paragraph() <= 1) {
        after(before, sentence);
      }
      if (dated != null && sentence.paragraph() - dated.paragraph() <= 1) {
        wasTheStart(dated, sentence);
      }
      boolean year = FoundingYear.mayBeIn(sentence.text());
      boolean alone = year && digits(sentence.text()) == DIGITS;
      dated = alone && DATED.matcher(sentence.text()).matches() ? sentence : dated;
      before = sentence;
    }
    anniversaries();
  }

  /// `Oak Fund (est. 1921)` above the page.
  private void title() {
    Line title = reading.layout().title();
    MentionMatcher name = title == null ? null : subject.name().matcher(title.text());
    if (title != null && name != null && name.lookingAt()) {
      QuickMatcher beside =
          FoundingEvent.BESIDE.matcher(title.text()).region(name.end(), title.length());
      if (beside.lookingAt()) {
        findings.add(
            new Finding(
                new OfFounding(Integer.parseInt(beside.group("year"))),
                0.85,
                "year beside the title",
                reading.taken(title)));
      }
    }
  }

  /// The first year under such a heading that a sentence begins with, or the answer.
  private void sections() {
    List<Part> parts = reading.layout().parts();
    int section = -1;
    int read = 0;
    boolean open = false;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.section() < 0) {
        continue;
      }
      if (sentence.section() != section) {
        section = sentence.section();
        open = true;
        read = 0;
      }
      String heading = parts.get(section).heading();
      if (!open || heading == null || read++ >= FIRST_SENTENCES) {
        continue;
      }
      QuickMatcher asked = ASKED.matcher(heading.strip());
      if (heading.indexOf('?') > 0 && asked.matches() && read == 1) {
        String what = asked.group("what") == null ? asked.group("long") : asked.group("what");
        QuickMatcher answer = ANSWER.matcher(sentence.text());
        if (isIt(what) && answer.matches()) {
          String year = answer.group("year") == null ? answer.group("only") : answer.group("year");
          year(year, 0.8, "answer to when", sentence, sentence.text().length());
        }
        open = false;
      } else if (BEGINNING.matcher(END.matcher(heading.strip()).replaceFirst("")).matches()
          && Subject.isOwn(findings)) {
        QuickMatcher first = FIRST.matcher(sentence.text());
        QuickMatcher only = ONLY.matcher(sentence.text());
        if (first.lookingAt()) {
          year(first.group("year"), 0.58, "under a heading of beginnings", sentence, first.end());
          open = false;
        } else if (read == 1 && only.matches()) {
          year(only.group("year"), 0.52, "under a heading of beginnings", sentence, only.end(1));
          open = false;
        }
      }
    }
  }

  private boolean isIt(String what) {
    String printed = Sentences.capital(what);
    return subject.end(printed) == printed.length()
        || subject.end(what) == what.length()
        || (Subject.isOwn(findings) && THEY.matcher(what).matches());
  }

  /// `The school started in a garage. It was 1976.`
  private void after(Sentence before, Sentence sentence) {
    QuickMatcher was = IT_WAS.matcher(sentence.text());
    if (was.lookingAt()) {
      int end = subject.end(before.text());
      if (end > 0 && BEGAN.matcher(before.text()).region(end, before.text().length()).matches()) {
        year(was.group("year"), 0.66, "beginning, and its year", sentence, was.end());
      }
    }
  }

  private static final int DIGITS = 4;

  private static long digits(String text) {
    return text.chars().filter(c -> c >= '0' && c <= '9').count();
  }

  private static final QuickPattern THEY =
      QuickPattern.compile("(?i)you|we|it|(?:your|our) \\p{L}+");
  private static final QuickPattern DATED =
      QuickPattern.compile(
          "(?!.*\\b(?:built|passed|enacted|signed)\\b)\\D*(?:\\b[Ii]n "
              + SEASON
              + "(?:\\p{Lu}\\p{Ll}{2,8} )?|, |\\bwas )"
              + YEAR
              + "\\D*");

  /// `In the summer of 2009 somebody left a case of greens. … That was the start of the pantry.`
  private void wasTheStart(Sentence dated, Sentence sentence) {
    QuickMatcher was = WAS_THE_START.matcher(sentence.text());
    if (!was.lookingAt() || was.end() == sentence.text().length()) {
      return;
    }
    String rest = sentence.text().substring(was.end());
    int end = subject.end(Sentences.capital(rest));
    end = end < 0 ? subject.end(rest) : end;
    boolean start = was.group().contains(" of ");
    QuickMatcher born = BORN.matcher(rest).region(Math.max(0, end), rest.length());
    QuickMatcher year = DATED.matcher(dated.text());
    if (end > 0 && born.matches() && (start || born.end() - born.start() > 1) && year.matches()) {
      year(year.group("year"), 0.6, "that was the start", dated, dated.text().length());
    }
  }

  private void anniversaries() {
    boolean about = false;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      boolean it = about;
      about = subject.begins(text) || (about && Subject.isOfIt(text));
      QuickMatcher anniversary = ANNIVERSARY.matcher(text);
      if (!text.contains("niversary") && !text.contains("birthday") && !text.contains("turn")) {
        continue;
      }
      Whose whose = new Whose(text, subject, Subject.isOwn(findings), it);
      if (anniversary.find()
          && (anniversary.group("whose") != null || anniversary.group("what").isEmpty())
          && whose.isSubjectAt(clauseStart(text, anniversary.start()))) {
        Integer in = held(anniversary);
        if (in != null) {
          int year = in - Integer.parseInt(anniversary.group("count"));
          year(
              Integer.toString(year),
              0.6,
              "reckoned from an anniversary",
              sentence,
              anniversary.end());
          return;
        }
      }
    }
  }

  /// Where the verb begins with "will" or "is" before it.
  private static int clauseStart(String text, int verb) {
    QuickMatcher auxiliary = AUXILIARY.matcher(text.substring(0, verb));
    return auxiliary.find() ? auxiliary.start() + 1 : verb;
  }

  private static final QuickPattern AUXILIARY =
      QuickPattern.compile(
          " (?:will|is|are|was|were|has|have|to|recently|just|also)(?: (?:be|been|just|also))? $");

  /// The year of the anniversary: the one that is printed, else that of the page.
  private @Nullable Integer held(QuickMatcher anniversary) {
    if (anniversary.group("year") != null) {
      return Integer.valueOf(anniversary.group("year"));
    }
    Integer page =
        findings
            .best(FactField.PUBLISHED, OfDate.class)
            .map(date -> Integer.valueOf(date.date().toString().substring(0, 4)))
            .orElse(null);
    if (page == null) {
      return null;
    }
    boolean past = anniversary.group("when").endsWith("ed");
    if (anniversary.group("ago") == null) {
      return past ? null : page;
    }
    return "last".equals(anniversary.group("ago")) ? Integer.valueOf(page - 1) : page;
  }

  private void year(String year, double confidence, String rule, Sentence sentence, int end) {
    FoundingYear.addNew(Integer.parseInt(year), confidence, rule, sentence, end, reading, findings);
  }
}
