package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.schema.Evidence;

/// Names that stand alone on the edges of a page, where sites print whose they are: the lines above
/// the text, the lines with an address or a telephone, the last lines, the small print.
final class EdgeNames {
  private static final int LONGEST = 220;
  private static final int LONGEST_FIRST = 100;
  private static final int MOST_LAST = 4;
  private static final int MOST_FIRST = 2;
  private static final int MOST_ABOVE_TESTIMONY = 5;
  private static final QuickPattern PARTED =
      QuickPattern.compile("\\s+(?:[|·•»›–—>-]|//|::)\\s+|\\s*\\|\\s*|\\s{3,}|:\\s+");
  private static final QuickPattern COMMAS = QuickPattern.compile(",\\s+");
  private static final QuickPattern REACH =
      QuickPattern.compile(
          "\\bP\\. ?O\\. Box\\b|\\bPO Box\\b|\\b[A-Z]{2} \\d{5}\\b|\\(?\\b\\d{3}\\)?[-. ]\\d{3}[-.]\\d{4}\\b|[\\w.]+@[\\w-]+\\.\\w"
              + "|\\b\\d{1,5} (?:[\\p{Lu}\\d][\\p{L}\\d.]* ){1,4}(?:Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Drive|Lane|Boulevard|Blvd\\.|Way|Highway|Suite|Place|Square|Court)");

  /// `© 2019-2021 by `, whatever its case: whose the rights are stands behind it.
  static final String RIGHTS_OF =
      "(?i:(?:(?:©|\\(c\\)|copyright)\\s*)+(?:\\d{4}(?:\\s*[–—-]\\s*(?:\\d{4}|present))?,?\\s*)?(?:by )?)";

  private static final QuickPattern RIGHTS =
      QuickPattern.compile("(?i)" + RIGHTS_OF + "(?:the (?=\\p{Lu}))?(?=\\p{Lu})");
  private static final QuickPattern NUMBER =
      QuickPattern.compile(
          ",? (?:\\d.*|(?:Spring|Summer|Autumn|Fall|Winter|"
              + PrintedDate.MONTH_NAMES
              + ")(?: \\d.*)?$)");
  private static final QuickPattern PAPER_OF =
      QuickPattern.compile(
          "(?:The )?(?:(?:Official|Quarterly|Monthly|Weekly) )?(?i:newsletter|bulletin|journal|magazine|publication|quarterly|news|voice) (?i:of|from) (?i:the )?(?=\\p{Lu})|Board of (?:Directors|Trustees|Governors|Commissioners|Supervisors) of (?:the )?(?=\\p{Lu})");
  private static final String ADDRESS = "[.,;]?\\s*|,? \\d.*|,? P\\.? ?O\\.? Box.*";

  /// How a line goes on behind a name that stands alone, and how small print does.
  private static final QuickPattern ALONE = QuickPattern.compile("(?s)(?:" + ADDRESS + ")");

  private static final QuickPattern IN_PRINT =
      QuickPattern.compile("(?s)(?:" + ADDRESS + "|,? (?:Inc|LLC)\\b.*|\\. .*|,? (?:is )?an? .*)");
  private static final QuickPattern REGISTERED =
      QuickPattern.compile(
          "(?i)(?:EIN|tax[- ]?exempt (?:since|status)|employer identification number|NTEE|ruling year|tax code designation|subsection)\\b.*");
  private static final Set<String> COMMON =
      WordSet.of(
          """
          about contact home mission history staff team board leadership programs publications
          events donate news overview background funding references personnel introduction
          directors members
          """);
  private static final QuickPattern NO_NAME =
      QuickPattern.compile(
          "(?i)(?:the )?(?:(?:retirees|members|women|youth|veterans|elders|parents|seniors)['’](?:s)? (?:club|committee|section|council|caucus|auxiliary)|(?:general|national|state|legislative|house|senate|united states|supreme|district|city|county|town|white) .{0,12}(?:assembly|legislature|house|senate|congress|court|council)|board of .*|.{3,30} (?:county|parish|borough)|(?:city|county|town|village|state|commonwealth) of .*|.{0,60}\\bact(?: of \\d{4})?|.{0,20}\\b(?:act|bill|law|committee on .*|privacy policy|terms of (?:use|service)|annual report)|all rights reserved|(?:u\\.s\\. |united states )?(?:supreme court|congress|department of .*))");

  private EdgeNames() {}

  /// A name with where it stands.
  record Edge(String name, Evidence words) {}

  /// The parts of a line between bars, dots and dashes.
  static List<Piece> pieces(String line) {
    return pieces(line, false);
  }

  /// @param commas whether a comma parts them too
  static List<Piece> pieces(String line, boolean commas) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    QuickMatcher part = (commas ? COMMAS : PARTED).matcher(line);
    while (part.find()) {
      if (part.start() > from) {
        pieces.add(new Piece(line.substring(from, part.start()), from));
      }
      from = part.end();
    }
    if (from < line.length()) {
      pieces.add(new Piece(line.substring(from), from));
    }
    return pieces;
  }

  /// A name without the house number behind it: "Oak Fund 12 Elm Street"; a local keeps its own.
  static String withoutNumbers(String name) {
    return SubjectNouns.isLocal(name) ? name : NUMBER.matcher(name).replaceFirst("");
  }

  /// Where the name itself begins: behind "Newsletter of the".
  static int begin(String name) {
    QuickMatcher paper = PAPER_OF.matcher(name);
    return paper.lookingAt() ? paper.end() : 0;
  }

  /// The first lines of the text with the headings between them.
  static List<Edge> first(Reading reading, int most) {
    List<Edge> first = new ArrayList<>();
    List<Part> parts = reading.layout().parts();
    for (int i = 0; i < parts.size() && first.size() < most; i++) {
      String heading = parts.get(i).heading();
      if (heading != null) {
        reading.takenHeading(i).ifPresent(words -> first.add(new Edge(heading, words)));
      }
      for (Piece line : Piece.lines(parts.get(i).text().text())) {
        first.add(new Edge(line.text(), reading.shown(i, line.start(), line.end())));
      }
    }
    return first.subList(0, Math.min(most, first.size()));
  }

  /// Whether words are the name of a section, a law or a house of government, and of no page's
  /// owner.
  static boolean isCommon(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return COMMON.contains(plain)
        || AboutTitle.isOfUs(name)
        || Masthead.isSection(name)
        || NO_NAME.matcher(name).matches()
        || OrganizationWords.isNoun(plain)
        || Roles.isTitle(name);
  }

  /// Whether the first lines are those of a register of charities.
  static boolean isRegistered(Reading reading) {
    return reading.layout().parts().stream()
        .limit(2)
        .flatMap(part -> part.text().text().lines())
        .limit(12)
        .filter(line -> line.length() < LONGEST_FIRST)
        .flatMap(line -> pieces(line).stream())
        .anyMatch(piece -> REGISTERED.matcher(piece.text()).matches());
  }

  static List<Edge> of(Reading reading) {
    List<Edge> edges = new ArrayList<>();
    for (Line line : reading.layout().smallPrint()) {
      QuickMatcher rights = RIGHTS.matcher(line.text());
      int from = rights.find() ? rights.end() : 0;
      piece(line.text().substring(from), IN_PRINT)
          .forEach(found ->
              edges.add(
                  new Edge(
                      found.text(),
                      reading.taken(
                          line.start() + from + found.start(),
                          line.start() + from + found.start() + found.text().length()))));
    }
    List<Part> parts = reading.layout().parts();
    String heading = parts.isEmpty() ? null : parts.getFirst().heading();
    if (heading != null) {
      reading
          .takenHeading(0)
          .ifPresent(words ->
              piece(heading, ALONE).stream()
                  .filter(found -> found.text().length() == heading.length())
                  .forEach(found -> edges.add(new Edge(heading, words))));
    }
    int last = parts.size() - 1;
    Line title = reading.layout().title();
    int first =
        title != null && Testimony.isTitle(title.text()) ? MOST_ABOVE_TESTIMONY : MOST_FIRST;
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text().text();
      List<Piece> lines = Piece.lines(text);
      for (int n = 0; n < lines.size(); n++) {
        Piece line = lines.get(n);
        boolean above = i == 0 && n < first && line.text().length() <= LONGEST_FIRST;
        boolean below =
            i == last
                && n >= lines.size() - MOST_LAST
                && line.text().length() <= LONGEST
                && PARTED.matcher(line.text()).find();
        boolean reach =
            line.text().length() <= LONGEST
                && mayReach(line.text())
                && REACH.matcher(line.text()).find();
        if (above || below || reach) {
          for (Piece found : piece(line.text(), ALONE)) {
            int start = line.start() + found.start();
            edges.add(
                new Edge(found.text(), reading.shown(i, start, start + found.text().length())));
          }
        }
      }
    }
    return edges;
  }

  /// Whether there is a digit, an "@" or a box at all.
  private static boolean mayReach(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if ((c >= '0' && c <= '9') || c == '@') {
        return true;
      }
    }
    return line.contains("Box");
  }

  /// The first name of a line that stands alone there, or before an address or a verb of being.
  private static List<Piece> piece(String line, QuickPattern ends) {
    for (Piece piece : pieces(line)) {
      Name name = ProperNames.at(piece.text(), begin(piece.text()));
      String bare = withoutNumbers(name.text());
      int end = Math.min(name.start() + bare.length(), piece.text().length());
      if (bare.indexOf(' ') > 0 && ends.matcher(piece.text().substring(end)).matches()) {
        return List.of(new Piece(bare, name.start()));
      }
    }
    return List.of();
  }
}
