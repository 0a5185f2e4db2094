package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Set;

/// Lines that belong to the web site, not to the document.
final class Furniture {
  private static final int LONGEST = 160;
  static final QuickPattern LINE =
      QuickPattern.compile(
          "contact .{1,60} with suggested edits.*"
              + "|(?:see|seen|spot|spotted|find|found|notice|noticed|report)\\b.{0,30}?\\b(?:error|mistake|inaccuracy|problem|something wrong)\\b.{0,40}[?.:,;—–-] ?(?:please )?(?:write|contact|tell|e-?mail|let|talk|speak)\\b.{0,80}"
              + "|see an error\\? let us know!?"
              + "|(?:suggest (?:an? |your )?(?:edits?|changes?|corrections?)|edit this (?:page|entry|profile)|improve this (?:page|entry|profile))\\b.{0,40}(?: [·|•] .{3,40}){1,4}"
              + "|(skip|jump) to (main |the )?(content|navigation)"
              + "|(share|print|email|tweet)( this)?( (page|article|story|post))?:?(?:\\W+(?:twitter|facebook|email|print|linkedin|reddit|pinterest|whatsapp|tumblr|x|share|copy link|more))*"
              + "|click to (?:share|email|print)\\b.{0,80}"
              + "|more from this (?:source|author|section|series)"
              + "|share on (facebook|twitter|linkedin).{0,20}"
              + "|(subscribe|sign up)( now| today)?( (to|for) (our|the) .{0,30}newsletter.{0,20})?[.!]?"
              + "|advertisement|sponsored content|loading\\W{0,3}|back to top|read more\\W{0,3}"
              + "|(donate|log ?in|sign in|menu|search|close|home)"
              + "|for (?:immediate )?release\\W*|#{2,5}|# # #|media advisory|media release|-{2,}\\s*30\\s*-{2,}|press release|news release|news provided by"
              + "|(©|\\(c\\)|copyright) .{0,100}"
              + "|from (?:wikipedia\\b.{0,60}|\\w{2,20}pedia\\b.{0,60}|.{2,40}, the (?:free|online|open) .{0,20}encyclop(?:a)?edia.{0,40})"
              + "|support (?:our|local|independent|nonprofit) (?:reporting|journalism|news|newsroom|work)( now| today)?[.!]?"
              + "|(?:become a (?:member|supporter|subscriber)|donate|subscribe|give|join us)( now| today| here)[.!]?"
              + "|(?:attorney|lawyer) advertising\\b.{0,100}"
              + "|categories: .*"
              + "|(?:know|see) (?:something|anything|what) (?:we |is |that )?.{0,30}\\?,? (?:please )?(?:write|contact|tell|e-?mail|let|talk|speak)\\b.{0,80}"
              + "|(?:our|this) (?:stor(?:y|ies)|articles?|work|content|pages?|posts?) (?:may|can|is|are)\\b.{0,60}\\bcreative commons\\b.{0,40}"
              + "|(?:you(?:['’]re| are)) (?:receiving|getting) (?:this|the|our|\\p{L}).{0,60} because you\\b.{0,80}"
              + "|we use cookies.{0,120}|accept (all )?cookies");

  /// With one of which [#LINE] begins, where it begins with a letter.
  private static final Set<String> FIRST_WORDS =
      Set.of(
          ("contact|see|seen|spot|spotted|find|found|notice|noticed|report|suggest|edit|improve|skip|jump"
                  + "|share|print|email|tweet|click|more|subscribe|sign|advertisement|sponsored|loading|back|read"
                  + "|donate|log|login|menu|search|close|home|for|media|press|news|copyright|from|support|become"
                  + "|give|join|attorney|lawyer|categories|know|our|this|you|we|accept")
              .split("\\|", -1));

  /// `Know more? | Sign up for the Oak newsletter`.
  private static final QuickPattern SIGN_UP =
      QuickPattern.compile(
          "(?:.{0,80}[.?!|] )?(?:sign up|subscribe)(?: here| now| today)? (?:to|for) (?:our |the |your )?(?:[^.|]{2,40} )?(?:newsletters?|updates?|daily|weekly|alerts|digest|bulletin|e-?news|briefing|emails?)[.!]?");

  private static final QuickPattern RIGHTS = QuickPattern.compile(".{0,80}all rights reserved\\.?");
  private static final QuickPattern PAGE =
      QuickPattern.compile("(?:.{2,80} {2,})?page \\d{1,4} of \\d{1,4}(?: {2,}.{2,80})?");
  private static final QuickPattern SMALL_PRINT =
      QuickPattern.compile("(?i)©|\\(c\\)|copyright\\b|(?:attorney|lawyer) advertising");
  private static final String SITE = "(\\p{Lu}[\\p{L}\\d.&'’ -]{1,58}?)";

  private static final QuickPattern CONTACT =
      QuickPattern.compile("Contact " + SITE + " with suggested edits");

  /// `Elm Atlas takes corrections by post.`
  private static final QuickPattern TAKES =
      QuickPattern.compile(
          "^"
              + SITE
              + " (?:takes|welcomes|accepts|invites) (?:corrections|edits|additions|tips)\\b.{0,60}$");

  private static final Cues CORRECTIONS = Cues.of(" corrections", " edits", " additions", " tips");

  /// A profile's site asks its readers to mend it: "Spotted a mistake? Write to the X editors".
  private static final QuickPattern MEND =
      QuickPattern.compile(
          "^(?:[Ss]een?|[Ss]pot(?:ted)?|[Ff]ind|[Ff]ound|[Nn]oticed?|[Rr]eport)\\b.{0,30}?\\b(?:error|mistake|inaccuracy|problem|wrong)\\b.{0,40}?[?.:,;—–-] ?(?:[Pp]lease )?"
              + "(?:(?:[Ww]rite|[Tt]alk|[Ss]peak) to|[Cc]ontact|[Tt]ell|[Ee]-?mail|[Ll]et) (?:the )?(?:editors (?:of|at) )?(?:the )?"
              + SITE
              + "(?: (?:editors?|editorial team|staff|team|desk|know)\\b.{0,40}|[.!]?$)");

  /// The name of the site as the last of such links: `Suggest an edit · Print · The Oak Atlas`.
  private static final QuickPattern LINKS =
      QuickPattern.compile(
          "^(?:[Ss]uggest (?:an? |your )?(?:edits?|changes?|corrections?)|(?:[Ee]dit|[Ii]mprove) this (?:page|entry|profile))\\b[^·|•]{0,40}(?: [·|•] [^·|•]{3,40})* [·|•] (?:[Pp]ublished by |[Ff]rom )?"
              + SITE
              + "$");

  private static final QuickPattern NO_SITE =
      QuickPattern.compile(
          "(?i).* [·|•] (?:report|print|share|e-?mail|cite|history|help|feedback)\\b.{0,30}");

  private Furniture() {}

  static boolean is(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    String plain = line.toLowerCase(Locale.ROOT);
    return (mayBegin(plain) && LINE.matcher(plain).matches())
        || (CORRECTIONS.in(plain) && TAKES.matcher(line).find())
        || ((plain.contains("sign up") || plain.contains("subscribe"))
            && SIGN_UP.matcher(plain).matches())
        || (plain.contains("rights reserved") && RIGHTS.matcher(plain).matches())
        || (plain.contains("page ") && PAGE.matcher(plain).matches());
  }

  /// Whether the first word, or sign, is one that [#LINE] begins with.
  static boolean mayBegin(String plain) {
    int end = 0;
    while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
      end++;
    }
    return end == 0 || FIRST_WORDS.contains(plain.substring(0, end));
  }

  /// Whether a line of furniture says whose the page is.
  static boolean isSmallPrint(String line) {
    return SMALL_PRINT.matcher(line).lookingAt();
  }

  /// The name of the site that asks for edits of its page; not found where the line is another one.
  static QuickMatcher publisher(String line) {
    String start = line.substring(0, Math.min(line.length(), LONGEST));
    QuickMatcher contact = CONTACT.matcher(start);
    QuickMatcher takes = TAKES.matcher(start);
    if (CORRECTIONS.in(start) && takes.find() && !takes.group(1).equals("We")) {
      return takes.reset();
    }
    QuickMatcher links = LINKS.matcher(NO_SITE.matcher(start).matches() ? "" : start);
    return contact.find() ? contact.reset() : links.find() ? links.reset() : MEND.matcher(start);
  }
}
