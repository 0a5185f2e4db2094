package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;

/// A beginning told by its meaning, on a page that states it in no plainer way: something that only
/// begins once is said of the organization (`held its first meeting`, `came to life`), or somebody
/// makes it (`put the union together`, `met to start what would become the league`); the year
/// stands in the same clause, or leads the sentence.
record Origin(Whose whose, Sentence sentence, Reading reading, Findings findings) {
  private static final double TOLD = 0.62;
  private static final String OWN = "(?:its|our|their|the)";

  private static final String FIRST = OWN + " (?:very )?(?:first|inaugural) (?:[\\p{Ll}-]+ )?";

  /// What an organization does, or what happens to it, once.
  private static final QuickPattern BEGINS =
      QuickPattern.compile(
          "(?<= )(?:(?:first|officially|formally|originally|itself|actually|really|all|humbly|quietly|proudly|only|later) )*"
              + "(?:(?:began|begins|started|starts|launched|opened|formed|organized|originated|emerged|arose|incorporated)(?: (?:out|up|small|modestly|simply|humbly|informally|its life|life|operations?|operating|work|its work|our work|business|in business|publication|publishing|its doors|our doors|their doors|for business))?"
              + "|(?:spun off|split off|broke away|split) from|came (?:to life|to be|about|together|into (?:being|existence|the world))|went into (?:business|operation|effect as)|went to work|got (?:to work|going|started|together|under way|off the ground)|got "
              + OWN
              + " start|took (?:shape|root|form|flight|its first steps)|set up shop|was born|were born"
              + "|(?:was|were|is|are|has been|have been) (?:(?:re)?founded|formed|established|created|incorporated|organized|chartered|launched|started|set up|opened|instituted|inaugurated)"
              + "|(?:was|were) (?:(?:called|brought|sparked|willed) into (?:being|existence|life)|dreamed up|hatched|pulled together|cobbled together|put together|built|begun|convened|commissioned|constituted|planted|seeded|spun off|spun out|set(?= in))"
              + "|(?:held|had|convened) "
              + OWN
              + " (?:very )?(?:first|founding|organizing|organizational|inaugural|initial) (?:[\\p{Ll}-]+ )?(?:meeting|meetings|convention|congress|session|gathering|assembly|service|worship service|conference|class|classes|concert|season|performance|election|dinner|supper)"
              + "|(?:published|printed|mailed|put out|issued|aired|broadcast) "
              + FIRST
              + "(?:issue|edition|number|newsletter|story|stories|show|program)"
              + "|(?:made|awarded|gave|wrote|lent) "
              + FIRST
              + "(?:grants?|awards?|gifts?|loans?)"
              + "|(?:served|welcomed|enrolled|admitted|taught|sheltered|took in) "
              + FIRST
              + "(?:meals?|clients?|patients?|students?|class|children|guests?|residents?|families|pupils)"
              + "|(?:received|won|obtained|secured|was granted|were granted|was issued|got|adopted|signed|filed|wrote|elected|hired|seated) "
              + OWN
              + " (?:(?:very|first|founding|inaugural|original|nonprofit|own|state|official|corporate|federal) )*(?:constitution|bylaws|charter|articles(?: of incorporation)?|incorporation papers|officers|board)"
              + ")\\b");

  private static final Cues CUES =
      Cues.of(
          "beg",
          "Beg",
          "start",
          "launch",
          "open",
          "form",
          "organiz",
          "origin",
          "emerged",
          "arose",
          "incorporat",
          "came ",
          "went ",
          "got ",
          "took ",
          "set ",
          "born",
          "called into",
          "brought",
          "dream",
          "together",
          "built",
          "first ",
          "founding",
          "charter",
          "articles",
          "found",
          "creat",
          "establish",
          "histor",
          "roots",
          "inception",
          "spun",
          "split ",
          "broke ",
          "planted",
          "business",
          " sign ",
          "shingle",
          "joined forces",
          " of us ");

  /// What somebody does to it.
  private static final QuickPattern MAKES =
      QuickPattern.compile(
          "(?<= )(?<!(?:was|were|been|be|is|are) )(?:co-?)?(?:found(?:ed)?|establish(?:ed)?|form(?:ed)?|creat(?:ed?|ing)|start(?:ed)?|launch(?:ed)?|organiz(?:ed?|ing)|begin|began|open(?:ed)?|incorporat(?:ed?|ing)|charter(?:ed)?|conceiv(?:ed?|ing)|convened?|assembled?|built?|buil[dt]|set up|set|put together|put|pulled together|pulled|dreamed up|thought up|gather(?:ed)?|found(?:ing)|forming|starting|launching|establishing|building) "
              + "(?:what (?:is|was|would become|became|has become|would later become|would grow into) (?:now |today |later |known as |called |the (?:modern|present|current) )*)?");

  private static final QuickPattern PARTICLE =
      QuickPattern.compile(" (?:together|up|going|in motion)\\b");

  /// Those who made it, where the organization is not named.
  private static final QuickPattern PARTNERS =
      QuickPattern.compile(
          "(?<= )(?:hung (?:out )?(?:the|a|an|our|their) (?:sign|shingle)(?: out)?|went into business(?: together)?|set up shop(?: together)?|joined forces|teamed up|banded together|pooled [^.;,\\d]{3,40}|of us (?:\\p{L}+ )?(?:met|gathered|squeezed|sat down|sat around|got together|came together|crowded|packed|huddled|decided))\\b");

  private static final QuickPattern ELSEWHERE =
      QuickPattern.compile(
          "\\b(?:joined|joins|became our|came to|before joining|later worked|sold)\\b");

  private static final QuickPattern DOORS =
      QuickPattern.compile(
          "(?:^|[ ,])(?<whose>[Oo]ur|[Ii]ts|(?:[^ ]+ ){1,6}?[^ ]*['’]s) (?:(?:doors|first (?:board|members|class|classes|officers|store|shop|clinic|school|shelter|students?|office|staff))) (?:first |officially |formally )?(?:opened|met|gathered|began|started|arrived|graduated|convened|took office)\\b");

  private static final QuickPattern RELATIVE =
      QuickPattern.compile(".*\\b(?:who|which|that|whom|whose)$");

  /// Whether the patterns need to be tried.
  static boolean mayTell(String text) {
    return FoundingYear.mayBeIn(text) && CUES.in(text);
  }

  void read() {
    String text = sentence.text();
    boolean _ = begins(text) || makes(text) || doors(text) || partners(text);
  }

  private boolean begins(String text) {
    QuickMatcher begins = BEGINS.matcher(text);
    while (begins.find()) {
      if (isIntransitive(text, begins.end()) && isSubject(begins.start())) {
        if (tell(begins.start(), begins.end(), true)) {
          return true;
        }
      }
    }
    return false;
  }

  private static final QuickPattern APPOSED =
      QuickPattern.compile("(?:,? (?:which|that)| \\([^)]{1,30}\\),?|, [^,;.]{2,70},)?");

  /// Whether the organization begins there, also as "the nonprofit" of the sentence before.
  private boolean isSubject(int at) {
    String before = sentence.text().substring(0, at).stripTrailing();
    int own = whose.beginning();
    return whose.isSubjectAt(at)
        || (own > 0 && own <= before.length() && APPOSED.matcher(before.substring(own)).matches());
  }

  private static final QuickPattern THING =
      QuickPattern.compile(
          "(?:,| (?:an?|the|its|our|their|new|two|three|four|several|more|to|\\p{L}+ing|\\d+)\\b)(?! (?:first|last) (?:day|week))(?! (?:\\d{4}|\\d{1,2} \\p{Lu}))");

  /// Whether nothing follows that it began: `started a camp in 1994`, `began to lend`.
  private static boolean isIntransitive(String text, int end) {
    return !text.substring(0, end)
            .matches(
                "(?s).* (?:began|begins|started|starts|launched|opened|formed|organized|built)")
        || !THING.matcher(text).region(end, text.length()).lookingAt();
  }

  private boolean makes(String text) {
    QuickMatcher makes = MAKES.matcher(text);
    while (makes.find()) {
      String verb = makes.group();
      boolean parted = verb.equals("put ") || verb.equals("pulled ") || verb.equals("set ");
      int end = object(text, makes.end());
      QuickMatcher particle = PARTICLE.matcher(text).region(Math.max(end, 0), text.length());
      boolean whole = end > 0 && (!parted || particle.lookingAt());
      if (whole && !isBySelf(text, makes.start())) {
        int last = particle.lookingAt() ? particle.end() : end;
        if (tell(makes.start(), last, !isRelative(text, makes.start()))) {
          return true;
        }
      }
      makes.region(Math.min(text.length(), makes.start() + 2), text.length());
    }
    return false;
  }

  private static final QuickPattern IT = QuickPattern.compile("(?:it|us)\\b");

  private int object(String text, int at) {
    int name = whose.nameAt(at);
    if (name > 0 || !IT.matcher(text).region(at, text.length()).lookingAt()) {
      return name;
    }
    boolean us = text.startsWith("us", at);
    boolean own = us ? whose.self() : whose.beginning() > 0 && whose.isIt(at);
    return own ? at + 2 : -1;
  }

  private static boolean isRelative(String text, int at) {
    return RELATIVE.matcher(text.substring(0, at).stripTrailing()).matches();
  }

  private boolean isBySelf(String text, int at) {
    int own = whose.beginning();
    return own > 0 && text.substring(own, at).isBlank();
  }

  /// `Our doors first opened in 1994`, `Its first board met in 1994`.
  private boolean doors(String text) {
    QuickMatcher doors = DOORS.matcher(text);
    if (!doors.find()) {
      return false;
    }
    return whose.isOwnerAt(doors.end("whose") + 1) && tell(doors.start(), doors.end(), true);
  }

  private boolean partners(String text) {
    if (!whose.self() && findings.finding(org.lectern.schema.FactField.ORGANIZATION).isEmpty()) {
      return false;
    }
    QuickMatcher partners = PARTNERS.matcher(text);
    return partners.find()
        && ProperNames.organizations(ProperNames.all(text)).isEmpty()
        && !ELSEWHERE.matcher(text).find()
        && tell(partners.start(), partners.end(), true);
  }

  private boolean tell(int start, int end, boolean mayLead) {
    String text = sentence.text();
    QuickMatcher after = OriginYear.after(text, end);
    if (after != null) {
      year(after.group("year"), after.end());
      return true;
    }
    String before = OriginYear.before(text, start);
    if (before != null) {
      year(before, end);
      return true;
    }
    String led = mayLead ? OriginYear.leading(text, start) : null;
    if (led != null) {
      year(led, end);
    }
    return led != null;
  }

  private void year(String year, int end) {
    FoundingYear.addNew(
        Integer.parseInt(year), TOLD, "sentence: it begins", sentence, end, reading, findings);
  }
}
