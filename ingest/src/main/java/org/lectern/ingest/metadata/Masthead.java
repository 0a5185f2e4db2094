package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What stands above the title of a page of text: the name of the paper, its section ("OPINION"), a
/// menu, whom to call, a date.
///
/// @param name of the paper or of the organization whose page it is; `null` where none is printed
/// @param date `null` where none stands above the title
/// @param furniture all lines but that of the date
/// @param end index of the line of the title
record Masthead(@Nullable Line name, @Nullable Byline date, List<Line> furniture, int end) {
  private static final int MOST_LINES = 6;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_TITLE = 160;
  private static final Set<String> SECTIONS =
      Set.of(
          ("opinion|opinions|editorial|editorials|op-ed|oped|commentary|column|columns|columnist|guest column"
                  + "|guest commentary|viewpoint|perspective|perspectives|letters|letters to the editor"
                  + "|news|local|local news|national|world|politics|policy|business|education|health|environment"
                  + "|investigation|investigations|analysis|feature|features|special report|explainer|interview"
                  + "|news release|press release|media release|media advisory|statement|press statement|newsroom"
                  + "|press room|press releases|news & events|news and events|blog|our blog|publications"
                  + "|report|reports|policy brief|issue brief|fact sheet|factsheet|white paper|working paper"
                  + "|job opening|job openings|careers|event|events|newsletter|breaking|breaking news|exclusive"
                  + "|briefly|briefs|in brief|news briefs|newsmakers"
                  + "|profile|organization profile|group profile|funder profile|donor profile|grantmaker profile"
                  + "|charity profile|nonprofit profile|company profile|member profile|committee profile|lobbyist profile"
                  + "|encyclopedia|home")
              .split("\\|", -1));
  private static final String FIELD =
      "(?:finance|banking|markets|money|technology|tech|science|energy|transportation|transit|real estate|sports|arts|culture|life|lifestyle|living|community|crime|courts|government|housing|immigration|labor|agriculture|farm|law|region|regional|state|metro|city hall|nonprofits|philanthropy|retail|manufacturing|faith|religion|food|dining|travel|obituaries|elections|schools|people|public safety|climate|water|media|workplace|insurance|development|business|politics|policy|education|health|health care|environment|entertainment|economy)";
  private static final QuickPattern FIELDS =
      QuickPattern.compile(FIELD + "(?:(?: (?:and|&)|,|/) ?" + FIELD + "){1,2}");
  private static final QuickPattern CONTACT =
      QuickPattern.compile(
          "(?i)(?:(?:media|press|news|public) )?(?:contacts?|inquiries|enquiries|relations)\\s*:.*"
              + "|for (?:more|further) information\\b.*");
  private static final QuickPattern REACH =
      QuickPattern.compile(
          ".{0,80}(?:\\b\\d{3}\\)?[-. ]\\d{3}[-.]\\d{4}\\b|[\\w.-]+@[\\w-]+\\.\\w).{0,80}");
  private static final Cues REACHES = Cues.of("@", "-", ".");
  private static final Cues MENUS = Cues.of("·", "•", "|", "»", ">", "/", "›", "  ", "\t");

  /// A directory of many, and the chapter of it that a page is from.
  private static final QuickPattern VOLUME =
      QuickPattern.compile(
          "(?i:(?:.{3,80} )?(?:guide|directory|handbook|yearbook|almanac|who['’]s who),? (?:(?:19|20)\\d{2}(?:[–/-]\\d{2,4})?)"
              + "|(?:section|chapter|part) (?:\\d{1,3}|[ivx]{1,5})[:.] .{3,60})");

  /// "EPB 07-24", the number of a release.
  private static final QuickPattern RELEASE_NUMBER =
      QuickPattern.compile(
          "[A-Z]{2,6} (?:No\\. )?\\d{2,4}-\\d{1,4}|(?i:(?:press )?release) (?:No\\. |#)\\S{1,12}");

  /// "SPECIAL REVIEW 2009-14", "Audit Report No. 12".
  private static final QuickPattern REPORT_NUMBER =
      QuickPattern.compile(
          "(?i)(?:\\p{L}+ ){0,3}(?:review|report|audit|study|brief|memorandum|memo),? (?:no\\.? |number |#)?(?:\\d{2,4}-\\d{1,4}|(?<=(?:no\\.? |number |#))\\d{1,4})");

  private static final Cues ENDS = Cues.of(":", ".");
  private static final Cues PARTS = Cues.of("|", "·", "•", "–", "—");
  private static final Cues JOINTS = Cues.of(" and", " &", ",", "/");
  private static final QuickPattern END = QuickPattern.compile("[:.]$");
  private static final QuickPattern PART = QuickPattern.compile("\\s+[|·•–—]\\s+");
  private static final QuickPattern MENU =
      QuickPattern.compile(
          "[^·•|»>/]{2,40}(?:\\s+[·•|»>/]\\s+[^·•|»>/]{2,40}){2,}|[^>›»]{2,50}\\s+[>›»]\\s+[^>›»]{2,50}|\\S+(?: \\S+){0,2}(?:(?: {2,}|\\t)\\S+(?: \\S+){0,2}){3,}");

  /// "> Firm > Who We Are".
  private static final QuickPattern PATH =
      QuickPattern.compile("[>›»/] ?[^>›»/]{2,40}(?:\\s+[>›»/]\\s+[^>›»/]{2,40}){1,4}");

  private static final QuickPattern KICKER =
      QuickPattern.compile(
          "[\\p{Lu}'’-]+(?: [\\p{Lu}'’-]+)? (?:&|AND) [\\p{Lu}'’-]+(?: [\\p{Lu}'’-]+)?"
              + "|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? & \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?");

  /// Above the name of whoever sends a release through a wire service.
  private static final QuickPattern PROVIDED =
      QuickPattern.compile("(?i)(?:news|release|content) provided by:?");

  private static final int LINE_ENDS = 4;
  private static final QuickPattern BRACKET = QuickPattern.compile("\\[[^\\[\\]]{2,80}]");
  private static final QuickPattern BUTTONS =
      QuickPattern.compile("(?: {2,}\\[[^\\[\\]]{2,30}])(?: +\\[[^\\[\\]]{2,30}])*$");
  private static final int LONGEST_PUBLISHER = 120;
  private static final String PUBLISHED =
      "(?:The )?(?:\\p{Lu}[\\p{L}\\d'’.-]*|of|the|and|&)(?: (?:\\p{Lu}[\\p{L}\\d'’.-]*|of|the|and|&)){0,5}";
  private static final QuickPattern PUBLISHER =
      QuickPattern.compile(
          "(?:(?i:group|organization|organisation|company|union|movement|nonprofit|charity|member|donor|advocacy) (?i:profile|file|dossier|entry|listing)|(?i:profile)) ?[—–|·•:-]+ (?<name>"
              + PUBLISHED
              + ")");
  private static final QuickPattern SORT =
      QuickPattern.compile(
          "(?<name>"
              + PUBLISHED
              + ") ?(?:[—–|:-]|,) ?(?:(?:the|an?|your) )?(?:[\\p{L}-]+ ){0,3}(?:daily|weekly|monthly|quarterly|newspaper|magazine|newsletter|journal|news site|news service|paper)\\b(?: (?:for|of|on|about|covering|from) [^.]{3,60})?\\.?");
  private static final Cues SORTS =
      Cues.of("ly", "paper", "magazine", "newsletter", "journal", "news s");
  private static final QuickPattern WITH_SECTION =
      QuickPattern.compile("(?<name>\\p{Lu}.{2,50}?)\\s+(?:[|—–·•:-]|//)\\s+(?<section>.{3,40})");
  private static final Set<String> PAPERS =
      Set.of(
          ("Times|Herald|Post|News|Journal|Gazette|Tribune|Weekly|Daily|Magazine|Review|Courier|Observer"
                  + "|Chronicle|Register|Sentinel|Star|Press|Record|Bulletin|Messenger|Monitor|Examiner|Dispatch|Standard"
                  + "|Globe|Telegraph|Mirror|Independent|Guardian|Ledger|Beacon|Reporter|Mail|Argus|Enquirer|Inquirer"
                  + "|Newsletter|Digest|Quarterly|Radio|Online|Today|Wire|Republic|Leader|Advertiser|Call|Spectator")
              .split("\\|", -1));
  private static final Set<String> CAPITAL_PAPERS =
      Set.of(
          "TIMES|HERALD|GAZETTE|TRIBUNE|WEEKLY|MAGAZINE|REVIEW|COURIER|OBSERVER|CHRONICLE|SENTINEL|MESSENGER|DISPATCH|LEDGER|BEACON|REPORTER|QUARTERLY|MONTHLY"
              .split("\\|", -1));

  /// What may stand before such a word, `News-Press` and the like behind it.
  private static final QuickPattern OF_PAPER =
      QuickPattern.compile("(?:The )?(?:(?:\\p{Lu}[\\p{L}'’.-]*|of|the|and|&) ){0,5}");

  private static final QuickPattern OF_CAPITAL_PAPER =
      QuickPattern.compile("(?:THE )?(?:[\\p{Lu}'’.-]+ ){1,4}");
  private static final QuickPattern JOINED = QuickPattern.compile("\\p{Lu}\\p{L}+");

  /// The lines above the title that stands at `from` or below.
  static Masthead of(List<Line> lines, int from, List<Line> releases) {
    Line name = null;
    Byline date = null;
    List<Line> furniture = new ArrayList<>();
    int at = from;
    SiteHead head = SiteHead.at(lines, from).orElse(null);
    if (head != null && mayBeTitle(lines, head.end())) {
      name = head.name();
      furniture.addAll(lines.subList(from, head.end()));
      at = head.end();
    }
    if (head == null && Letterhead.isAt(lines, from) && mayBeTitle(lines, from + 2)) {
      name = lines.get(from + 1);
      furniture.addAll(lines.subList(from, from + 2));
      at = from + 2;
    }
    while (at + 1 < lines.size() && at - from < MOST_LINES) {
      Line line = lines.get(at);
      Optional<Byline> dated = Byline.of(line).filter(found -> found.date() != null);
      boolean named = name == null && date == null && isName(lines, at, releases);
      if (isEntry(lines, at)) {
        return new Masthead(name, date, List.copyOf(furniture), at);
      }
      if (dated.isPresent() && date == null && mayBeTitle(lines, at + 1)) {
        date = dated.get();
      } else if (named && mayBeTitle(lines, at + 1)) {
        name = line;
        furniture.add(line);
      } else if (isFurniture(line) || isKicker(lines, at)) {
        furniture.add(line);
      } else {
        break;
      }
      at++;
    }
    int titled = name == null && date == null ? DescribedHeading.below(lines, at) : at;
    furniture.addAll(lines.subList(at, titled));
    return new Masthead(name, date, List.copyOf(furniture), titled);
  }

  /// What stands right below the line of a directory is the name of an entry.
  private static boolean isEntry(List<Line> lines, int at) {
    return at > 0 && isVolume(lines.get(at - 1).text()) && !isFurniture(lines.get(at));
  }

  /// A section above a headline and its byline: `SCHOOL & DISTRICT MANAGEMENT`, `Schools & Parks`.
  private static boolean isKicker(List<Line> lines, int at) {
    String text = lines.get(at).text();
    if (at + 2 >= lines.size() || !KICKER.matcher(text).matches()) {
      return false;
    }
    Line title = lines.get(at + 1);
    return !title.text().equals(title.text().toUpperCase(Locale.ROOT))
        && title.length() > text.length()
        && mayBeTitle(lines, at + 1)
        && Byline.of(lines.get(at + 2)).isPresent();
  }

  private static boolean isFurniture(Line line) {
    return line.length() <= LONGEST_TITLE
        && (isSection(line.text())
            || CONTACT.matcher(line.text()).matches()
            || (REACHES.in(line.text()) && REACH.matcher(line.text()).matches())
            || isMenu(line.text())
            || isVolume(line.text())
            || OfficialSite.isBanner(line.text())
            || RELEASE_NUMBER.matcher(line.text()).matches()
            || REPORT_NUMBER.matcher(line.text()).matches()
            || BRACKET.matcher(line.text()).matches());
  }

  /// Whether a line has the entries of a menu side by side.
  static boolean isMenu(String line) {
    return MENUS.in(line) && (MENU.matcher(line).matches() || PATH.matcher(line).matches());
  }

  /// Whether a line is the title of a directory of a year: "Ridge County Business Guide 2023".
  static boolean isVolume(String line) {
    return VOLUME.matcher(line).matches();
  }

  /// Whether a name is one of newspapers and magazines.
  static boolean isPaper(String name) {
    int last = name.lastIndexOf(' ') + 1;
    int dash = name.indexOf('-', last);
    String word = name.substring(last, dash < 0 ? name.length() : dash);
    String before = name.substring(0, last);
    if (PAPERS.contains(word)) {
      return (dash < 0 || JOINED.matcher(name.substring(dash + 1)).matches())
          && OF_PAPER.matcher(before).matches();
    }
    return dash < 0 && CAPITAL_PAPERS.contains(word) && OF_CAPITAL_PAPER.matcher(before).matches();
  }

  /// The name of the publisher in a line that tells the kind of page, or what sort of paper it is;
  /// matches nothing else.
  static QuickMatcher publisher(String line) {
    String read = line.length() <= LONGEST_PUBLISHER ? line : "";
    QuickMatcher profile = PUBLISHER.matcher(read);
    return profile.matches() ? profile.reset() : SORT.matcher(SORTS.in(read) ? read : "");
  }

  /// `Elm Desk` of "Elm Desk — Investigations".
  static String withoutSection(String line) {
    QuickMatcher parted = WITH_SECTION.matcher(line);
    return parted.matches() && isSection(parted.group("section")) ? parted.group("name") : line;
  }

  /// `Funder profile` of "Funder profile [Print] [Save]".
  private static String withoutButtons(String line) {
    return line.endsWith("]") ? BUTTONS.matcher(line).replaceFirst("") : line;
  }

  /// Whether a line names a section of a site or paper, or a kind of page.
  static boolean isSection(String line) {
    if (line.length() > LONGEST_TITLE) {
      return false;
    }
    String lower = withoutButtons(line).toLowerCase(Locale.ROOT);
    String plain = ENDS.in(lower) ? END.matcher(lower).replaceFirst("") : lower;
    String first = PARTS.in(plain) ? PART.split(plain, 2)[0] : plain;
    return SECTIONS.contains(plain)
        || (plain.contains(" provided by") && PROVIDED.matcher(plain).matches())
        || (JOINTS.in(plain) && FIELDS.matcher(plain).matches())
        || (first.length() < plain.length()
            && plain.length() < LONGEST_NAME
            && SECTIONS.contains(first));
  }

  private static boolean isName(List<Line> lines, int at, List<Line> releases) {
    Line line = lines.get(at);
    Line next = lines.get(at + 1);
    if (line.length() > LONGEST_NAME || isFurniture(line) || !isCapital(line.text())) {
      return false;
    }
    boolean released =
        releases.stream()
            .anyMatch(release -> release.start() > line.start() && release.start() < next.start());
    boolean provided =
        releases.stream()
            .anyMatch(one ->
                PROVIDED.matcher(one.text()).matches()
                    && one.end() < line.start()
                    && line.start() - one.end() <= LINE_ENDS);
    boolean sectioned = withoutSection(line.text()).length() < line.length();
    boolean paper = isPaper(line.text()) && isHeaded(lines, at + 1);
    return released
        || provided
        || sectioned
        || paper
        || (isFurniture(next) && at + 2 < lines.size());
  }

  private static boolean isCapital(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        && ".;:,!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /// Whether the lines go on with a date or a section, or with a headline and its byline.
  private static boolean isHeaded(List<Line> lines, int at) {
    if (isFurniture(lines.get(at)) || Byline.of(lines.get(at)).isPresent()) {
      return true;
    }
    for (int i = at + 1; i < Math.min(lines.size(), at + 4); i++) {
      if (Byline.of(lines.get(i)).isPresent()) {
        return mayBeTitle(lines, at);
      }
    }
    return false;
  }

  /// Whether a line ends as a sentence does and is a headline: it stands between the name of a
  /// section and a byline.
  static boolean isSentenceHeadline(List<Line> lines, int at) {
    return at > 0
        && at + 1 < lines.size()
        && lines.get(at).text().endsWith(".")
        && lines.get(at).length() <= LONGEST_TITLE
        && isSection(lines.get(at - 1).text())
        && Byline.at(lines, at + 1).filter(Byline::by).isPresent();
  }

  /// Whether a title may stand at a line or after what else stands above a title.
  private static boolean mayBeTitle(List<Line> lines, int from) {
    for (int i = from; i < Math.min(lines.size() - 1, from + MOST_LINES); i++) {
      Line line = lines.get(i);
      boolean above =
          isFurniture(line) || Byline.of(line).filter(one -> one.date() != null).isPresent();
      if (!above) {
        char last = line.text().charAt(line.length() - 1);
        return line.length() <= LONGEST_TITLE
            && (".;:,".indexOf(last) < 0 || isSentenceHeadline(lines, i))
            && Label.of(line).filter(Label::isKnown).isEmpty();
      }
    }
    return false;
  }
}
