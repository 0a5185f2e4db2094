package org.lectern.ingest.metadata;

import java.util.stream.Stream;

/// Titles under which organizations speak of themselves: "Who we are", "Our local", "About the
/// Institute", "Staff & Board".
final class AboutTitle {
  private static final QuickPattern OF_US =
      QuickPattern.compile(
          "(?iu)(?:about us|who we are|our (?:story|mission|history|team|work|vision|organization|people|staff|board"
              + "|local|union|firm|church|school|company|values|purpose|approach|members|founders?|leadership|party)(?:[,:] .{1,40})?"
              + "|(?:what|who|how|why|where) we (?!lost|won|saw|did|need|must|can|should)\\p{L}+(?: .{1,20})?"
              + "|meet (?:our|the) (?:new )?(?:team|staff|board|founders?|leadership|leaders|officers|people|(?:executive )?director|president|ceo|chair)|the (?:firm|team)|mission,? (?:and|&) (?:vision|values|history)"
              + "|our mission,? (?:and|&) (?:vision|values|history)"
              + "|(?:our )?(?:staff|team|people|board)(?: of directors)?,? (?:and|&) (?:staff|team|board|leadership)(?: of directors)?"
              + "|qui[eé]nes somos|sobre nosotros|nuestra (?:historia|misi[oó]n)|qui sommes-nous|nuestra organizaci[oó]n|acerca de(?: nosotr[oa]s)?|[àa] propos(?: de nous)?|notre (?:histoire|mission|[ée]quipe)|über uns)");
  private static final QuickPattern ABOUT =
      QuickPattern.compile(
          "(?i:about(?: .{1,80})?|welcome to .{1,80})|(?:Who|What) (?:is|are) (?:[Tt]he )?\\p{Lu}.{1,80}\\?");

  /// "About the Institute", "About Oak Fund": nothing but a name, which no headline is.
  private static final QuickPattern ABOUT_NAME =
      QuickPattern.compile(
          "About(?: (?:[Tt]he|[Oo]ur))?(?: (?:\\p{Lu}[\\p{L}\\d'’&.-]*|of|for|and|the|on|&)){1,9}(?<! (?:of|for|and|the|on|&))"
              + "|¿(?:Qué|Quién(?:es)?) (?:es|son) (?:(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as) )?\\p{Lu}[^?]{2,80}\\?");

  private static final String OWN =
      "(?:(?:our )?(?:history|mission(?: statement)?|leadership(?: team)?|staff|team|board(?: (?:members|of (?:directors|trustees|governors)))?|officers|trustees|founders?|directors)"
          + "|our (?:impact|programs?|partners|volunteers|roots|promise|beliefs|philosophy|leaders|network|coalition|campaigns|services|membership|supporters|results|model|principles))";
  private static final QuickPattern SECTION = QuickPattern.compile("(?iu)" + OWN);
  private static final QuickPattern SECTIONS =
      QuickPattern.compile(
          "(?iu)(?:"
              + OWN
              + ")(?:,? (?:and|&) (?:facts|background|purpose|structure|goals|"
              + OWN
              + "))?");
  private static final QuickPattern OWN_SITE =
      QuickPattern.compile(
          "(?iu)"
              + OWN
              + "|contact(?: us)?|donate|give|ways to give|join(?: us)?|get involved|volunteer|membership|frequently asked questions|faqs?|careers|jobs|employment|job openings?(?:: .{3,60})?|events?|newsletter|support us|directions|hours(?: and directions)?|what we (?:do|offer|lend)|programs|services");

  private static final QuickPattern PART = QuickPattern.compile(" [|–—·»•-]+ |: ");

  private AboutTitle() {}

  /// Whether the title is in the first person, and so names nobody.
  static boolean isOfUs(String title) {
    return OF_US.matcher(title).matches();
  }

  /// Whether the title is one of a section that organizations' own sites have, be it about them or
  /// not: "Contact us", "Board of directors", "History".
  static boolean isOfOwnSite(String title) {
    return OWN_SITE.matcher(title).matches();
  }

  /// Whether the title is that of a section which tells who they are: "History", "Our impact".
  static boolean isOwnSection(String title) {
    return SECTION.matcher(title).matches();
  }

  /// Whether the title is that of such a section, or of two of them, with a name before it or
  /// beside it: "History and mission", "Oak Fund leadership", "Oak Fund | Officers".
  static boolean isSectionOf(String title, String name) {
    String rest = title.replace(name, "").replaceFirst("^[Tt]he ", "");
    return SECTIONS
        .matcher(rest.replaceAll("^(?:[’']s?)?[ |–—·»•:-]*|[ |–—·»•:-]+$", ""))
        .matches();
  }

  /// Whether a part of the title, or of what the page's head gives as one, is so: "Oak Fund | Who
  /// we are".
  static boolean isPartOfUs(String title, String head) {
    return Stream.of(title, head)
        .flatMap(PART::splitAsStream)
        .anyMatch(part -> OF_US.matcher(part).matches());
  }

  /// Whether the title may be one of an about page.
  static boolean isAbout(String title) {
    return ABOUT.matcher(title).matches();
  }

  /// Whether the title says "About" and a name.
  static boolean isAboutName(String title) {
    return title.equals("About") || ABOUT_NAME.matcher(title).matches();
  }
}
