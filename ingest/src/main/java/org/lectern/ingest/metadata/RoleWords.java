package org.lectern.ingest.metadata;

import java.util.Set;

/// The words that roles are made of, in lower case.
final class RoleWords {
  /// Those who lead or speak for the organization of a page, if no other one is named.
  static final Set<String> LEADING =
      WordSet.of(
          """
          director president officer manager chair chairman chairwoman chairperson co-chair
          co-director co-president co-captain vp svp evp ceo cfo coo founder co-founder cofounder secretary
          secretary-treasurer treasurer superintendent spokesperson spokesman spokeswoman
          coordinator principal counsel organizer strategist dean chancellor trustee administrator
          controller publisher editor curator provost librarian rector headmaster conductor
          archivist ombudsman comptroller examiner auditor secretary-general director-general vice-chair
          vice-chairman vice-president co-chairman cochair chairperson-elect president-elect
          """);

  /// Other roles.
  static final Set<String> OTHERS =
      WordSet.of(
          """
          professor attorney researcher analyst fellow senator representative governor mayor
          commissioner economist advocate adviser advisor scientist lawyer consultant lobbyist
          historian sociologist engineer councilman councilwoman councilmember sheriff pastor
          lecturer specialist leader head associate partner teacher author columnist steward
          member biologist planner epidemiologist nurse veterinarian ecologist geologist
          hydrologist meteorologist physician pediatrician forester warden ranger prosecutor
          negotiator petitioner convener convenor moderator marshal captain registrar clerk
          supervisor
          alderman alderwoman congressman congresswoman assemblyman assemblywoman
          """);

  /// What somebody may be in charge of, or which one of several: words before a role.
  static final Set<String> BEFORE =
      WordSet.of(
          """
          executive deputy vice senior managing associate assistant national policy legal program
          communications founding interim acting chief operating financial general regional
          campaign research board political state field media press development education
          operations advocacy legislative artistic creative medical scientific technology
          international first current longtime co-executive staff outreach government affairs
          public county city federal union local transportation health environmental community
          finance membership district recording corresponding supreme grand global branch chapter
          project music athletic nursing clinical editorial marketing digital housing climate
          energy water youth student technical school academic conservation fire emergency
          resources human strategy data special area division department safety transit relations
          outside lead organizing business programs religious veterans labor news
          volunteer engagement racial justice equity
          litigation art advancement impact rules compliance permits licensing planning zoning
          records information enforcement tax budget social land wildlife arts design
          product strategic growth partnerships events donor grants gifts annual alumni
          admissions shelter kitchen garden trail trails forest habitat restoration
          stewardship watershed river farm market immigration voter elections civic
          refugee family patient care behavioral mental prevention recovery crisis office
          accounting payroll web online content audience metro features opinion
          contributing economic rural tribal workforce innovation learning curriculum
          training quality faculty security facilities advertising circulation
          """);

  private RoleWords() {}
}
