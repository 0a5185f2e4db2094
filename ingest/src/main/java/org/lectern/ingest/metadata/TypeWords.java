package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.schema.OrganizationType;

/// The words that name a sort of body, in lower case. Of several the first in this order counts.
final class TypeWords {
  private static final int LONGEST = 200;

  private record Words(QuickPattern pattern, OrganizationType type) {}

  private static final List<Words> WORDS = words();

  private TypeWords() {}

  private static List<Words> words() {
    List<Words> words = new ArrayList<>();
    String business = "(?:for-profit|for profit|privately held|private|limited liability)";
    add(words, "527(?: .{0,40})?", OrganizationType.POLITICAL_COMMITTEE_527);
    add(
        words,
        "political action committee|(?:hybrid |super ?)?pac",
        OrganizationType.POLITICAL_COMMITTEE_PAC);
    add(
        words,
        "political party|state party|party committee",
        OrganizationType.POLITICAL_COMMITTEE_PARTY);
    add(
        words,
        "political committee|campaign committee|(?:ballot (?:measure|question|issue|initiative)|candidate|independent expenditure|referendum) committee",
        OrganizationType.POLITICAL_COMMITTEE);
    add(
        words,
        "labou?r union|labou?r organization|trade union|teachers['’]? union|workers['’]? union|employees['’]? union"
            + "|public(?:-| )sector union|industrial union|craft union|union local|labor federation|federation of (?:labor )?unions",
        OrganizationType.LABOR_UNION);
    add(
        words,
        "non-?profit|not-for-profit|sin (?:fines|[aá]nimo) de lucro|sem fins lucrativos|[aà] but non lucratif|gemeinn[uü]tzige?r?|charity|charitable (?:organization|trust|foundation|group)|charitable|private foundation"
            + "|philanthropic foundation|grantmaking foundation|community foundation|family foundation",
        OrganizationType.NONPROFIT);
    add(
        words,
        business
            + " .{0,40}?consult\\w*|consultancy|(?:\\w+ )?consulting (?:firm|company|group|business)",
        OrganizationType.FOR_PROFIT_CONSULTANCY);
    add(
        words,
        business
            + " .{0,40}?(?:media|news\\w*|publish\\w*|magazine|broadcast\\w*)|(?:digital )?media company|publishing company|news company|broadcasting company|(?:(?:news|commentary|opinion)(?: (?:and|&) (?:news|commentary|opinion|analysis))+|news|commentary|opinion) (?:website|web site|blog|service|platform|publication)|(?:(?:digital|online|daily|weekly|community|local|alternative|independent|political|student|trade|business|monthly|quarterly|print|conservative|liberal|progressive|left-leaning|right-leaning) )*(?:newspaper|news outlet|news site|news website|news organization|magazine|media outlet)",
        OrganizationType.FOR_PROFIT_MEDIA);
    add(
        words,
        "law firm|(?:lobbying|government relations|government affairs|public affairs)(?: and (?:lobbying|government relations|public affairs|consulting))? (?:firm|shop|company)|"
            + business
            + " .{0,40}?(?:lobby\\w*|legal services)",
        OrganizationType.FOR_PROFIT_LAW_OR_LOBBYING);
    add(
        words,
        "for-profit|for profit|private company|privately held company|llc|(?:public relations|marketing|advertising|investment|strategy|communications|polling|data) firm",
        OrganizationType.FOR_PROFIT);
    add(
        words,
        "government (?:agency|department|body|entity|office|commission)|(?:state|federal|county|city|municipal|public|regulatory|executive branch) (?:agency|department|commission)|independent agency|transit agency|municipal corporation|(?:special|special-purpose|utility|sanitary|port|irrigation|fire|water|park|library) district|public corporation|(?:port|transit|housing|joint powers|public) authority",
        OrganizationType.GOVERNMENT_AGENCY);
    add(
        words,
        "university|(?:community |liberal arts |private |public |technical )?college|educational institution|law school|medical school|(?:public|private|charter|boarding|independent|day|high|elementary|secondary|graduate) school|school district",
        OrganizationType.EDUCATIONAL_INSTITUTION);
    add(
        words,
        "movement|coalition|(?:informal )?network of .{1,60}",
        OrganizationType.MOVEMENT_OR_COALITION);
    return List.copyOf(words);
  }

  private static void add(List<Words> words, String pattern, OrganizationType type) {
    words.add(new Words(QuickPattern.compile("(?<![\\w-])(?:" + pattern + ")(?![\\w-])"), type));
  }

  /// The type that a kind line or the value of a label names.
  static Optional<OrganizationType> ofLabel(String words) {
    // A kind line that says "one or the other" says neither.
    return words.startsWith("political party/527")
        ? Optional.of(OrganizationType.POLITICAL_COMMITTEE)
        : ofStatus(words).or(() -> first(words, false));
  }

  /// The type that the words of a sentence name: `X is a … coalition`. A school or a movement must
  /// be the last of them, as a "college access program" is none.
  static Optional<OrganizationType> ofSentence(String words) {
    return first(words, true);
  }

  private static Optional<OrganizationType> first(String words, boolean sentence) {
    String start = words.substring(0, Math.min(words.length(), LONGEST));
    for (Words one : WORDS) {
      boolean last =
          sentence
              && switch (one.type) {
                case EDUCATIONAL_INSTITUTION, MOVEMENT_OR_COALITION, GOVERNMENT_AGENCY -> true;
                case NONPROFIT,
                    NONPROFIT_501C3,
                    NONPROFIT_501C4,
                    NONPROFIT_501C5,
                    NONPROFIT_501C6,
                    NONPROFIT_OTHER,
                    FOR_PROFIT,
                    FOR_PROFIT_CONSULTANCY,
                    FOR_PROFIT_MEDIA,
                    FOR_PROFIT_LAW_OR_LOBBYING,
                    FOR_PROFIT_OTHER,
                    LABOR_UNION,
                    POLITICAL_COMMITTEE,
                    POLITICAL_COMMITTEE_527,
                    POLITICAL_COMMITTEE_PAC,
                    POLITICAL_COMMITTEE_PARTY ->
                    false;
              };
      QuickMatcher found = one.pattern.matcher(start);
      while (found.find()) {
        if (!last || found.end() == start.length()) {
          return Optional.of(one.type);
        }
      }
    }
    return Optional.empty();
  }

  /// The type of a tax status: `501(c)(3)`.
  static Optional<OrganizationType> ofStatus(String words) {
    QuickMatcher status = ValueForm.STATUS.matcher(words);
    if (!status.find()) {
      return Optional.empty();
    }
    if (status.group(1) == null) {
      return Optional.of(OrganizationType.POLITICAL_COMMITTEE_527);
    }
    return Optional.of(
        switch (status.group(1)) {
          case "3" -> OrganizationType.NONPROFIT_501C3;
          case "4" -> OrganizationType.NONPROFIT_501C4;
          case "5" -> OrganizationType.NONPROFIT_501C5;
          case "6" -> OrganizationType.NONPROFIT_501C6;
          default -> OrganizationType.NONPROFIT_OTHER;
        });
  }
}
