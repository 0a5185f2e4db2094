package org.lectern.ingest.metadata;

/// A beginning that a sentence tells of those who made it: `Bottlers in Oklahoma set it up in
/// 1978`, `… the group, which two nurses launched in 2005`. It counts where the organization is
/// what they made.
record FoundingAct(FoundingEvent event) {
  private static final QuickPattern MADE =
      QuickPattern.compile(
          "\\b(?<!(?:was|were|been|be|is) )(?:co-?)?(?:founded|established|formed|created|started|launched|organi[sz]ed|opened|began|incorporated|chartered|assembled|put together|set up|set|built|conceived|made) (?:what (?:is|was|would become|became|has become) (?:now |today )?)?");
  private static final QuickPattern IT = QuickPattern.compile("(?<it>it|us)\\b(?: up)?");

  void read() {
    String text = event.sentence().text();
    by(text);
    made(text);
    theYear(text);
  }

  /// `… since 1986, the year in which nine neighbors started the foundation`.
  private void theYear(String text) {
    QuickMatcher the = THE_YEAR.matcher(text);
    if (text.contains(", the year ") && the.find()) {
      if (event.whose().nameAt(the.end()) > 0
          || (event.whose().self() && text.startsWith("us", the.end()))) {
        event.year(the.group("year"), 0.66, the.end());
      }
    }
  }

  private static final QuickPattern THE_YEAR =
      QuickPattern.compile(
          "\\b"
              + FoundingYear.ALONE
              + ", the year (?:in which |that |when )?[^.;]{3,160}? (?:founded|formed|established|created|started|launched|organized) ");

  /// `… the group, which two nurses launched in 2005`.
  private void by(String text) {
    QuickMatcher by = BY.matcher(text);
    while (CLAUSES.in(text) && by.find()) {
      FoundingClause clause = FoundingClause.at(text, by.end());
      if (clause.year() != null && event.whose().isSubjectAt(by.start("who"))) {
        event.year(clause.year(), FoundingEvent.TOLD, clause.end());
        return;
      }
    }
  }

  private static final Cues CLAUSES = Cues.of(" which ", " that ");
  private static final QuickPattern BY =
      QuickPattern.compile(
          "(?<=[\\p{L})]),? (?:which|that) (?<who>(?:[^ .;,\\d]+ ){1,6}?)(?:founded|established|formed|created|started|launched|organi[sz]ed|set up|opened)(?= in \\w)");

  /// `Bottlers in Oklahoma set it up in 1978`, `In 1990 a handful of residents opened the clinic`.
  private void made(String text) {
    QuickMatcher made = MADE.matcher(text);
    while (made.find()) {
      boolean plain = !made.group().equals("set ") && !made.group().equals("made ");
      int name = plain ? object(made) : -1;
      QuickMatcher it = IT.matcher(text).region(made.end(), text.length());
      int end = name;
      if (name < 0
          && it.lookingAt()
          && (it.group("it").equals("us")
              ? event.whose().self()
              : event.whose().it() && event.whose().isIt(made.end()))
          && (plain || it.group().endsWith(" up"))) {
        end = it.end();
      }
      if (end > 0 && !isBySelf(text, made.start())) {
        FoundingClause clause = FoundingClause.at(text, end);
        QuickMatcher led = FoundingEvent.LED.matcher(text);
        if (clause.year() != null) {
          event.year(clause.year(), FoundingEvent.TOLD, clause.end());
          return;
        } else if (led.lookingAt() && led.end() <= made.start()) {
          event.year(led.group("year"), FoundingEvent.TOLD, end);
          return;
        }
      }
    }
  }

  /// Whether the organization does it to another one of its kind: `the league founded the league`.
  private boolean isBySelf(String text, int at) {
    int own = event.whose().beginning();
    return own > 0 && text.substring(own, at).isBlank();
  }

  /// The end of the name behind the verb, which may be its first word alone: `started Alder in a
  /// spare bedroom`; -1 where it is something else.
  private int object(QuickMatcher made) {
    int name = event.whose().nameAt(made.end());
    return name < 0
        ? ShortName.at(event.whose().subject().fullName(), event.sentence().text(), made.end())
        : name;
  }
}
