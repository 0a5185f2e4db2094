package org.lectern.ingest.metadata;

import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.schema.OrganizationType;

/// What a name says by itself, where the text says nothing: `Dockers Local 12`, `Oak & Ash LLP`.
final class TypeOfName {
  private static final QuickPattern UNION =
      QuickPattern.compile(
          "\\bLocal (?:Union )?(?:No\\. ?)?\\d|\\b(?:Workers|Employees|Teachers|Makers|Nurses|Carpenters)['’]? (?:International )?(?:Union|Brotherhood)\\b|^(?:International )?Brotherhood of \\p{Lu}");
  private static final QuickPattern LAW =
      QuickPattern.compile("\\b(?:LLP|PLLC)$|\\bP\\.C\\.$|\\bLaw (?:Group|Firm)\\b");
  private static final QuickPattern PAC = QuickPattern.compile("(?:^|\\s)(?:Super )?PAC$");
  private static final QuickPattern COALITION = QuickPattern.compile("\\bCoalition$");
  private static final QuickPattern SCHOOL =
      QuickPattern.compile(
          "^University of \\p{Lu}|(?<!of|for|at|and) (?:University|Community College)$|^[^ ]+(?: [^ ]+)? College$|\\b(?:School District|Public Schools)$");
  private static final QuickPattern AUTHORITY =
      QuickPattern.compile(
          "^(?:U\\.S\\. |United States |\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)? )?(?:State |County |City )?(?:Department|Bureau) of (?:the )?\\p{Lu}"
              + "|\\b(?:Transportation|Transit|Port|Housing|Turnpike|Airport|Redevelopment|Bridge|Ports|Parking|Sewer|Toll) Authority$"
              + "|^(?:City|County|Town) of \\p{Lu}|^Office of the (?:Attorney General|Governor|Mayor|Secretary of State|State )");
  private static final QuickPattern OFFICIAL =
      QuickPattern.compile(
          "\\b(?:Department|Bureau|Commission|Office|Agency|Board|Division|Authority|Administration|Service|Council|Court|Police|City|County|Town|Government|Legislature|Senate|Library|District)\\b");
  private static final QuickPattern ADVERTISING =
      QuickPattern.compile(
          "(?i)\\b(?:attorney|lawyer) advertising\\b|prior results do not guarantee a similar outcome");

  private TypeOfName() {}

  /// @param official whether the page is one of an authority
  static Optional<OrganizationType> of(String name, boolean official) {
    if (AUTHORITY.matcher(name).find() || (official && OFFICIAL.matcher(name).find())) {
      return Optional.of(OrganizationType.GOVERNMENT_AGENCY);
    }
    if (UNION.matcher(name).find()) {
      return Optional.of(OrganizationType.LABOR_UNION);
    }
    if (LAW.matcher(name).find()) {
      return Optional.of(OrganizationType.FOR_PROFIT_LAW_OR_LOBBYING);
    }
    if (PAC.matcher(name).find()) {
      return Optional.of(OrganizationType.POLITICAL_COMMITTEE_PAC);
    }
    if (COALITION.matcher(name).find()) {
      return Optional.of(OrganizationType.MOVEMENT_OR_COALITION);
    }
    return SCHOOL.matcher(name).find()
        ? Optional.of(OrganizationType.EDUCATIONAL_INSTITUTION)
        : Optional.empty();
  }

  /// Whether a text speaks of its own paper: `Editor`, `in print`.
  static boolean isPaper(String name, Stream<String> sentences) {
    return Masthead.isPaper(name)
        && !name.matches(
            ".* (?:Post|Call|Guardian|Republic|Star|Leader|Press|Record|Register|Standard|Monitor|Mail|Today|Review)")
        && sentences.anyMatch(one -> PAPER.matcher(one).find());
  }

  private static final QuickPattern PAPER =
      QuickPattern.compile(
          "\\b(?:[Tt]he|[Oo]ur|[Tt]his|daily|weekly|local) (?:paper|newspaper|newsroom)\\b");

  /// Whether a line is what only law firms must print.
  static boolean isOfLawFirm(String line) {
    return ADVERTISING.matcher(line).find();
  }
}
