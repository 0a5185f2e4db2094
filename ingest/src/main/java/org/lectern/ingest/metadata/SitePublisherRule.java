package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// Who publishes a page about somebody else, where nothing at its head says so: whose rights it
/// claims, where an entry is from, who says at the end what it is. `© 2021 Elm Post`, `From Canal
/// Wiki, the open encyclopedia`, `Ditch Watch is written by volunteers`.
final class SitePublisherRule implements Rule {
  private static final int LAST_LINES = 4;
  private static final int LONGEST = 160;
  private static final String NAME =
      "(?<name>(?:The )?\\p{Lu}[\\p{L}\\d'’.-]*(?: (?:(?:of|the|for|and|on|in) )?(?:\\p{Lu}[\\p{L}\\d'’.-]*|&)){0,5})";
  private static final QuickPattern RIGHTS =
      QuickPattern.compile(
          EdgeNames.RIGHTS_OF
              + NAME
              + "(?:,? (?:Inc|LLC)\\.?)?(?: \\d{4}(?: ?[–—-] ?\\d{4})?)?(?:$|[.,;|·•].*)");
  private static final QuickPattern FROM =
      QuickPattern.compile(
          "(?:(?:.* [|·•] )?(?:(?:Entry|Article|Profile|Page) )?[Ff]rom (?:the )?"
              + NAME
              + "(?:, (?:the|an?) .{3,90})?\\.?)");
  private static final QuickPattern WORK =
      QuickPattern.compile(
          "(?i).*(?:pedia|wiki|atlas|directory|register|registry|almanac|index|watch|encyclopa?edia|database|guide|handbook|work of reference|reference work)\\b.*");
  private static final QuickPattern IS =
      QuickPattern.compile(
          NAME
              + " is (?:(?:written|edited|compiled|maintained|run|kept|published|produced) (?:by|with|from|in|weekly|monthly|daily|quarterly)\\b|(?:an?|the) (?:[\\p{L}-]+ ){0,4}(?:newsletter|newsroom|magazine|newspaper|news site|news service|publication|website|web site|directory|database|wiki|encyclopa?edia|journal|watchdog|project of (?:readers|volunteers|journalists|researchers|students|citizens))\\b).*");

  /// `Elm Atlas. Entries may be reused`, `MoneyRoots - who funds what`, `Who Asks: a guide to
  /// groups`.
  private static final QuickPattern SLOGAN =
      QuickPattern.compile(
          "(?<name>(?:The )?(?:\\p{Lu}[\\p{L}\\d'’-]+ ){1,3}\\p{Lu}[\\p{L}\\d'’-]+|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}+|\\p{Lu}[\\p{Ll}'’]+ \\p{Lu}[\\p{Ll}'’]+)"
              + "(?:\\. (?:Entries|Text|Content|Profiles|Articles|Pages|All|Some|Reuse|This) .{5,80}| [–—-] (?:\\p{Ll}|[Aa]n? ).{5,80}|: (?:an?|the|your) (?:\\p{Ll}+ ){0,3}(?:guide|directory|database|encyclopedia|index|catalog|map|wiki|record|list|project|handbook)\\b.{0,80})");

  @Override
  public void read(Reading reading, Findings findings) {
    Kind kind = Rules.kind(findings);
    boolean ofOthers = kind == Kind.PROFILE || kind == Kind.NEWS;
    if (!ofOthers
        || Rules.voice(findings) == Voice.SELF
        || findings.finding(FactField.PUBLISHER).isPresent()) {
      return;
    }
    if (!masthead(reading, findings) && !lines(reading, findings)) {
      boolean _ = sentences(reading, findings) || lastLine(reading, findings);
    }
  }

  /// The name above the sections of a paper that is called by no word of papers.
  private static boolean masthead(Reading reading, Findings findings) {
    Line head = reading.layout().masthead();
    return Rules.kind(findings) == Kind.NEWS
        && Rules.voice(findings) == Voice.PRESS
        && head != null
        && add(
            Masthead.withoutSection(head.text()),
            reading.taken(head),
            "name above the title",
            findings);
  }

  private static boolean lines(Reading reading, Findings findings) {
    for (List<Line> lines : List.of(reading.layout().smallPrint(), reading.layout().furniture())) {
      for (Line line : lines) {
        Optional<QuickMatcher> named = named(line.text());
        if (named.isPresent()) {
          int start = line.start() + named.get().start("name");
          int end = line.start() + named.get().end("name");
          if (add(named.get().group("name"), reading.taken(start, end), "small print", findings)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// The last line of an entry: `Elm Atlas. Entries may be reused with credit.`
  private static boolean lastLine(Reading reading, Findings findings) {
    List<Part> parts = reading.layout().parts();
    int last = parts.size() - 1;
    if (Rules.kind(findings) != Kind.PROFILE || last < 0) {
      return false;
    }
    String text = parts.get(last).text().text();
    int from = text.lastIndexOf('\n') + 1;
    String line = text.substring(from);
    if (from == 0 || line.length() > LONGEST) {
      return false;
    }
    QuickMatcher slogan = SLOGAN.matcher(line);
    for (int at = 0; at >= 0; at = line.indexOf(" | ", at + 1)) {
      int begin = at == 0 ? 0 : at + 3;
      if (slogan.region(begin, line.length()).lookingAt()
          && !PersonNames.isName(slogan.group("name"))) {
        Evidence words =
            reading.shown(last, from + slogan.start("name"), from + slogan.end("name"));
        return add(slogan.group("name"), words, "last line", findings);
      }
    }
    return false;
  }

  private static boolean sentences(Reading reading, Findings findings) {
    List<Sentence> all = reading.sentences();
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - LAST_LINES); i--) {
      Sentence sentence = all.get(i);
      Optional<QuickMatcher> named = named(sentence.text());
      if (named.isPresent()) {
        QuickMatcher name = named.get();
        Evidence words = reading.shown(sentence, name.start("name"), name.end("name"));
        if (add(name.group("name"), words, "last words", findings)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<QuickMatcher> named(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    QuickMatcher rights = RIGHTS.matcher(line);
    if (rights.matches()) {
      return Optional.of(rights);
    }
    QuickMatcher from = FROM.matcher(line);
    if (from.matches() && WORK.matcher(line.substring(from.start("name"))).matches()) {
      return Optional.of(from);
    }
    QuickMatcher is = IS.matcher(line);
    return is.matches() ? Optional.of(is) : Optional.empty();
  }

  /// Adds a name that is not the organization's own.
  private static boolean add(String name, Evidence words, String rule, Findings findings) {
    String plain = Subject.bare(name);
    String own = findings.organization().map(Subject::bare).orElse("");
    boolean another =
        !own.isEmpty()
            && !plain.equalsIgnoreCase(own)
            && !own.startsWith(plain)
            && !plain.startsWith(own);
    if (another && !EdgeNames.isCommon(name)) {
      findings.add(new Finding(new Text(FactField.PUBLISHER, name), 0.8, rule, words));
    }
    return another;
  }
}
