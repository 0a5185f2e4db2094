package org.lectern.ingest.metadata;

import static org.lectern.ingest.metadata.PageValues.OWN;
import static org.lectern.ingest.metadata.PageValues.assertPeople;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How pages print who holds which office; a tilde is the end of a line.
final class PeopleShapesTest {
  private static final String PROFILE =
      "Non-profit~~Lantern Hill Trust~~Website:~lanternhill.example~~Lantern Hill Trust is a land trust that keeps hills for whoever wants to walk on them. ";

  @Test
  void whoSpeaksSaysWhatTheyAre() {
    String page =
        "Testimony on Hills~~March 3, 2020~~My name is Ruth Okada. I am a nurse by training and, for seven years, the executive director of the Lantern Hill Trust. We keep hills. The Lantern Hill Trust is a land trust.";
    assertPeople("Ruth Okada: executive director", page);
    assertPeople("", page.replace("My name is Ruth Okada", "Her name is Ruth Okada"));
    assertPeople("", page.replace("of the Lantern Hill Trust. We", "of another trust. We"));
    assertPeople("", page.replace("seven years, the", "seven years, the former"));
  }

  @Test
  void whoTookOverMayHaveTaughtSomewhere() {
    assertPeople(
        "Ruth Okada: president",
        PROFILE
            + "Ruth Okada, an economist who had taught in Norman, Oklahoma, took over as president in 2018.");
  }

  @Test
  void linesInSpanishHaveTheWholeRole() {
    assertPeople(
        "Ana Paz: coordinadora de promotoras; Luz Mora: directora ejecutiva",
        "Quiénes somos~~El Centro Voces del Llano es una organización que acompaña a las familias. Nacimos en 1992, cuando los pozos del llano se secaron.~~Luz Mora, directora ejecutiva~Hija del llano.~~Ana Paz, coordinadora de promotoras");
  }

  @Test
  void holidayIsNobody() {
    assertPeople(
        "Rita Moss: chair",
        OWN
            + "The hills open before Memorial Day, Chair Rita Moss of the Lantern Hill Trust said.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "OFFICERS~~Ruth Okada\tChair~Sam Pell\tTreasurer | Ruth Okada: chair; Sam Pell: treasurer",
        "STAFF~~Executive Director~Ruth Okada~~Land Steward~Sam Pell | Ruth Okada: executive director; Sam Pell: land steward",
        "Officers~~Chair – Ruth Okada~Treasurer – Sam Pell | Ruth Okada: chair; Sam Pell: treasurer",
        "Officers: Ruth Okada, chair; Sam Pell, treasurer. | Ruth Okada: chair; Sam Pell: treasurer",
        "Our Staff~~Ruth Okada~Director, Trails and Signs~Ruth walks to work in all weathers, and has done so since she was a child.~~Sam Pell~Treasurer | Ruth Okada: director, trails and signs; Sam Pell: treasurer",
        "Board~~Ruth Okada, Chair (Duluth)~Sam Pell, Treasurer (Ely) | Ruth Okada: chair; Sam Pell: treasurer",
        "Staff~~Ruth Okada, Executive Director. Formerly with a paper mill.~Sam Pell, Outreach Coordinator. Walks dogs. | Ruth Okada: executive director; Sam Pell: outreach coordinator",
        "With thanks,~~Ruth Okada~Executive Director | Ruth Okada: executive director",
        "Questions? Ask Sam Pell, program manager: sam@lanternhill.example. | Sam Pell: program manager",
        "For more information, contact Communications Director Sam Pell at 555-0100. | Sam Pell: communications director",
        "Officers~~President / Business Agent – Ruth Okada~Treasurer – Sam Pell | Ruth Okada: president; Sam Pell: treasurer",
        "Our Team~~Tree campaign lead – Ruth Okada~Outreach lead – Sam Pell | Ruth Okada: tree campaign lead; Sam Pell: outreach lead",
        "Chair of the Board~Rev. Dr. Ruth Okada~~Treasurer~Sam Pell | Ruth Okada: chair of the board; Sam Pell: treasurer",
        "Our scientific adviser is Dr. Ruth Okada of the state museum. | Ruth Okada: scientific adviser",
        "Call our staff attorney, Sam Pell, with questions. | Sam Pell: staff attorney",
        "Nuestra directora ejecutiva, Ana Okada, nació en Ely. | Ana Okada: directora ejecutiva",
        "La presidenta de la junta directiva es Ana Okada. | Ana Okada: presidenta de la junta directiva",
        "Ana Okada es nuestra tesorera desde 2014. | Ana Okada: tesorera",
        "Co-chairs: Ruth Okada and Sam Pell | Ruth Okada: co-chair; Sam Pell: co-chair",
        "Chair: Ruth Okada, Treasurer: Sam Pell, Secretary: Ann Lee | Ann Lee: secretary; Ruth Okada: chair; Sam Pell: treasurer",
        "Editor: Ruth Okada Managing editor: Sam Pell Art director: Ann Lee | Ann Lee: art director; Ruth Okada: editor; Sam Pell: managing editor",
        "June Sakata, Program Director | June Sakata: program director",
        "RUTH OKADA, Chair~SAM PELL, Treasurer | Ruth Okada: chair; Sam Pell: treasurer",
        "Board~~Ruth Okada, Chairman, Polk County~Sam Pell, Vice Chairman, Ely | Ruth Okada: chairman; Sam Pell: vice chairman",
        "Board of Directors~~Ruth Okada, Chair, since 2019~Sam Pell, Treasurer, term ends 2026 | Ruth Okada: chair; Sam Pell: treasurer",
        "Our people~~Ruth Okada~Water reporter~~Sam Pell~Staff photographer | Ruth Okada: water reporter; Sam Pell: staff photographer",
        "Trustees~~Ruth Okada (chair), Sam Pell (treasurer), Ann Lee | Ruth Okada: chair; Sam Pell: treasurer",
        "Executive Director~~Ruth Okada joined the trust in 2014 after ten years in logging.~~Treasurer~~Sam Pell is a retired banker. | Ruth Okada: executive director; Sam Pell: treasurer",
        "Chairwoman......Ruth Okada~Treasurer......Sam Pell | Ruth Okada: chairwoman; Sam Pell: treasurer",
        "RUTH OKADA~EXECUTIVE DIRECTOR~~SAM PELL~TREASURER | Ruth Okada: executive director; Sam Pell: treasurer",
        "Ruth Okada (she/her)~Executive Director~~Sam Pell (he/him)~Land Steward | Ruth Okada: executive director; Sam Pell: land steward",
        "Chair, Ruth Okada~Campaign and Precinct, Sam Pell~Secretary, Ann Lee~Platform, pending appointment | Ann Lee: secretary; Ruth Okada: chair; Sam Pell: campaign and precinct",
        "Ruth Okada: Chair~Sam Pell: Cuer Adviser~Ann Lee: Treasurer | Ann Lee: treasurer; Ruth Okada: chair; Sam Pell: cuer adviser",
        "The Board consists of the following members:~~Ruth Okada~Sam Pell~Ann Lee | Ann Lee: board member; Ruth Okada: board member; Sam Pell: board member",
        "Ruth Okada - Executive Director~Sam Pell - Land Steward | Ruth Okada: executive director; Sam Pell: land steward",
        "Ruth Okada, Deputy Director for Policy & Advocacy~Sam Pell, Manager, Grants & Contracts | Ruth Okada: deputy director for policy & advocacy; Sam Pell: manager, grants & contracts",
        "This year’s coordinators are Ruth Okada and Sam Pell. | Ruth Okada: coordinator; Sam Pell: coordinator",
        "Ruth Okada and Sam Pell are our co-chairs. | Ruth Okada: co-chair; Sam Pell: co-chair",
        "Ruth Okada and Sam Pell serve as co-directors. | Ruth Okada: co-director; Sam Pell: co-director",
        "Ruth Okada and Sam Pell co-chair the trust. | Ruth Okada: co-chair; Sam Pell: co-chair",
        "Ruth Okada leads the trust. | Ruth Okada: leader",
        "The trust is led by Ruth Okada. | Ruth Okada: leader",
        "Ruth Okada serves on our board as treasurer. | Ruth Okada: treasurer",
        "Ruth Okada, a nurse from Ely, won the presidency in 2017. | Ruth Okada: president",
        "Our executive director since 2014 is Ruth Okada. | Ruth Okada: executive director",
        "Rev. Ruth Okada is remembered as our founder. | Ruth Okada: founder",
        "Written by staff analyst Ruth Okada. | Ruth Okada: staff analyst",
        "In 2012 Ruth Okada led the fight against the mill. | ``",
        "Ruth Okada directs the Oak Fund and sits on our board. | ``",
        "The Oak Fund is led by Ruth Okada. | ``",
        "Ruth Okada and Sam Pell are members of our choir. | ``",
        "Dean Okada, President | Dean Okada: president",
        "Union President~~Ruth Okada~~Union Treasurer~~Sam Pell | Ruth Okada: president; Sam Pell: treasurer",
        "Ruth Okada~she/her/hers~Executive Director~Ruth walks.~~Sam Pell~he/him~Operations Associate~Sam runs. | Ruth Okada: executive director; Sam Pell: operations associate",
        "President~~Ruth Okada '21~~Treasurer~~Sam Pell '23 | Ruth Okada: president; Sam Pell: treasurer",
        "Name\tEmail~Ruth Okada, President\tro@lanternhill.example~Sam Pell, Treasurer\tsp@lanternhill.example | Ruth Okada: president; Sam Pell: treasurer",
        "Femi Price is the Trust's director of data. | Femi Price: director of data",
        "Committees~~Paths and Signs: Ruth Okada, Chair | ``",
        "Ruth Okada, NALC Executive Director | Ruth Okada: executive director",
        "Core Team~~Ruth Okada // Community Organizer~Sam Pell // Data Wrangler | Ruth Okada: community organizer; Sam Pell: data wrangler",
        "Community Organizer // Ruth Okada~Treasurer // Sam Pell | Ruth Okada: community organizer; Sam Pell: treasurer",
        "Captains~~Ruth Okada | Ruth Okada: captain",
        "Co-captains~~Ruth Okada @ruthok~Sam Pell | Ruth Okada: co-captain; Sam Pell: co-captain",
        "Presidents~~Ruth Okada~Sam Pell | ``",
        "Board~~Ruth Okada - President~Sam Pell - Board Member | Ruth Okada: president; Sam Pell: board member",
        "Secretary-Controller - Ruth Okada~VP of Trails - Sam Pell | Ruth Okada: secretary-controller; Sam Pell: vp of trails",
        "Leadership~~Ruth Okada: President and CEO since May 2019, Okada keeps bees.~~Sam Pell: Senior Fellow with a farm of his own. | Ruth Okada: president and ceo; Sam Pell: senior fellow",
        "The trust was founded in 1991 by Ruth F Okada. | Ruth F Okada: founder",
        "The trust was founded by the Implementing Hills Plan. | ``",
      })
  void ownPagesListThem(String lines, String expected) {
    assertPeople(expected, OWN + lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ruth Okada, a forester, was elected president in 2018. | Ruth Okada: president",
        "In 2018 the board named Ruth Okada executive director. | Ruth Okada: executive director",
        "Ruth Okada has led the trust as executive director since 2010. | Ruth Okada: executive director",
        "The trust was started in 1991 by Ruth Okada and Sam Pell. | Ruth Okada: founder; Sam Pell: founder",
        "Founded in 1991 by former forester Ruth Okada, the trust has grown. | Ruth Okada: founder",
        "As of 2021, the trust's executive director was Ruth Okada. | Ruth Okada: executive director",
        "Since 2016 its president has been Ruth Okada, a forester. | Ruth Okada: president",
        "Sam Pell succeeded her as executive director in 2019. | Sam Pell: executive director",
        "Ruth Okada came from Ely. Okada is the executive director. | Ruth Okada: executive director",
        "Sam Pell once kept bees. Pell continues to serve as its president. | Sam Pell: president",
        "It was started in 1991 by Sam Pell and Ruth Okada. Okada is still its treasurer; Pell died. | Ruth Okada: founder; Ruth Okada: treasurer; Sam Pell: founder",
        "Ruth Okada remains board chair. | Ruth Okada: board chair",
        "Ruth Okada, 46, started in May as president. | Ruth Okada: president",
        "Sam Pell, who founded the trust with two neighbors, lives in Ely. | Sam Pell: founder",
        "Vice president for research Ruth Okada came in 2016. | Ruth Okada: vice president for research",
        "Its director of policy, Sam Pell, is a lawyer. | Sam Pell: director of policy",
        "It was founded in 1991 by Ruth Okada, a mother of four and baker, and Pastor Sam Pell, after a fire. | Ruth Okada: founder; Sam Pell: founder",
        "Executive director Ann Lee retired in 2020. The board appointed Ruth Okada, a forester, as her successor. | Ann Lee: executive director; Ruth Okada: executive director",
        "Ruth Okada, the treasurer, called this a fish fry. | Ruth Okada: treasurer",
        "As of 2020, Ruth Okada was the president of the trust. | Ruth Okada: president",
        "The trust hired Ruth Okada as executive director in 2019. | Ruth Okada: executive director",
        "Ruth Okada has been named interim director of the trust. | Ruth Okada: interim director",
        "~~People~~Ruth Okada, co-founder, died in 2020~Sam Pell, co-founder and chief executive~Ann Lee, vice president for programs; formerly of KMTV | Ann Lee: vice president for programs; Ruth Okada: co-founder; Sam Pell: co-founder and chief executive",
        "The trust’s board of directors includes Ruth Okada (chair), Sam Pell and Ann Lee. | Ruth Okada: chair",
      })
  void profilesTellThem(String lines, String expected) {
    assertPeople(expected, PROFILE + lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Board of Directors~~Ruth Okada, President, Okada Hardware~Sam Pell, Director, Pell Paper Company",
        "In memory of Sam Pell, treasurer 1990–2001.",
        "Speakers~~Mayor Ruth Okada~Sam Pell, Professor, Ely College",
        "Treasurer's Report~~Board Chair Election~~Annual Meeting, Director's Cut",
        "Past presidents~~Ruth Okada, 1991–1998~Sam Pell, 1998–2004",
        "Former staff~~Ruth Okada, Executive Director~Sam Pell, Treasurer",
        "“They kept my hill,” says Ruth Okada, director of Ely Ski School.",
        "Sam Pell, chair of the Senate's budget committee, voted for us.",
        "Our senator, Ruth Okada, voted for the bill. Our mayor is Sam Pell.",
        "Write to our representative, Ruth Okada, in Washington, D.C. Sam Pell, partner in a firm, did.",
        "La alcaldesa de Ely, Ana Okada, vino a vernos. El director de la escuela, Luis Pell, también.",
        "We honor President Abraham Lincoln and Secretary Gifford Pinchot of the Interior.",
      })
  void ownPagesNameOthersToo(String lines) {
    assertPeople("", OWN + lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Its rival was founded in 1991 by Sam Pell.",
        "Ruth Okada, a forester, was elected president of Ely College in 2018.",
        "In 2018 the governor named Ruth Okada director of state parks.",
        "A study by Sam Pell, an economist, praised it.",
        "The bill was started in 1991 by Senator Ruth Okada and Sam Pell.",
        "It sued the county in 2019, when Sam Pell was treasurer of Lake County.",
        "Ruth Okada came from Ely. Okada is a treasurer of the Ely Chess Club.",
        "Pell is president.",
        "Sam Pell, who founded the Ely Chess Club, lives in Duluth.",
        "The head of children Ruth Okada taught left. A member of staff Sam Pell knew stayed.",
        "It was praised by a lobbyist, Ruth Okada.",
        "A governor appointed Ruth Okada. Sam Pell succeeded her.",
        "Ruth Okada was its president until 2004, when she resigned.",
      })
  void profilesNameOthersToo(String lines) {
    assertPeople("", PROFILE + lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The trust also welcomes Ruth Okada as its program officer for Ely. | Ruth Okada: program officer",
        "The trust announced that Ruth Okada will become its executive director on May 1. | Ruth Okada: executive director",
        "The trust announced the appointment of Ruth Okada as executive director. | Ruth Okada: executive director",
        "Since then the trust’s chief executive has been Ruth Okada, 57, who has a clipboard. | Ruth Okada: chief executive",
        "“We like it,” said Rev. Ruth Okada, who co-chairs the trust. | Ruth Okada: co-chair",
        "“We like it,” said Ruth Okada, who chairs the board. | Ruth Okada: board chair",
        "“We like it,” said Ruth Okada, founder and president of the trust. | Ruth Okada: founder and president",
        "The trust’s board, which is led by a teacher, Ruth Okada, met in April. | Ruth Okada: board chair",
        "“We like it,” said Lantern Hill Senior Counsel Ruth Okada of the trust. | Ruth Okada: senior counsel",
        "The trust hired former Rep. Ruth Okada (R-Mo.). Okada, who served until 2014, will be vice president for land. | Ruth Okada: vice president for land",
        "Oak River Terminals names Sam Pell plant manager. | ``",
        "Rivertown’s executive director Ruth Okada met the Lantern Hill Trust. | ``",
        "Chief negotiator Ruth Okada of the trust said talks would resume. | Ruth Okada: chief negotiator",
      })
  void newsTellsThem(String lines, String expected) {
    assertPeople(
        expected,
        "Hills to stay green~~By Ann Doe~March 3, 2019~~The Lantern Hill Trust will buy three more hills. "
            + lines);
  }

  @Test
  void aPartOfABodysNameIsNobody() {
    assertPeople(
        "",
        "A fine~~By Ann Lee~May 3, 2019~~Common Meadow Ohio was fined. Common Meadow said it would"
            + " pay. Common Meadow told members so.~");
  }

  @Test
  void papersThatSpeakAreNoPeople() {
    assertPeople(
        "Sam Pell: null",
        "A bridge falls~~By Ann Lee~May 3, 2019~~The bridge fell, Sam Pell told the Ely Ledger on"
            + " Friday. Pell said he heard it. Ledger said it would ask again, and Ely Ledger did.~");
  }
}
