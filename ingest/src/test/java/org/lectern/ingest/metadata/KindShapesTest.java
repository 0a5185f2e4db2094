package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What shape pages have and who speaks in them; a tilde is the end of a line.
final class KindShapesTest {
  private static void assertShape(String expected, String page) {
    assertEquals(expected, PageValues.kindAndVoice(PageValues.page(page)), page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "profile third-party | Elm Dairy Union~~The Elm Dairy Union was a federation of small dairies that sold butter to the coast. Delegates of nine dairies organized it in 1921.",
        "profile third-party | Elm Dairy Forum~~The Elm Dairy Forum describes itself as a talk among friends. It is a trade association of dairies.~~References~~1. “Milk.” Elm Ledger. Accessed May 3, 2020.",
        "profile third-party | Elm Dairy Fund~~Elm Dairy Fund, usually called the Milk Fund, is a political action committee. It gave $4,000 in 2018.",
        "profile third-party | Skip to menu~~Labor Union~~Elm Dairy Workers Guild~~The Elm Dairy Workers Guild bargains for milkers. It has 300 members.",
        "about self          | Elm Dairy Workers Local 12~~ABOUT THE LOCAL~~Local 12 speaks for milkers. If you milk, you are one of us. Our hall is on Elm Street. We meet on Mondays.",
        "profile third-party | ELM FRIENDS COMMITTEE~~A peace organization of Ohio, since 1949 in Ely.~~The Elm Friends Committee (EFC) came out of the work of objectors. It ran canning centers.~~See also: OBJECTORS; SOCIETY OF FRIENDS.~~Bibliography. T. Ellis, Bread (Ely, 1968).",
        "profile third-party | Elm Friends League~~Elm Friends League sent 40 young men to rebuild farms.~~Further reading: T. Ellis, Bread (Ely, 1968).~~Dictionary of Midland Bodies, 3rd ed., vol. 4, p. 212",
        "profile official    | Filing Details~~Committee Name: Elm Renters Committee~Date Registered: 01/29/2018~Committee Type: Political Committee~Web Address: www.erc.example.com~~The Secretary of State does not verify reports before they are posted.",
        "profile official    | Charity Detail~~Organization Name: Elm Relief Fund~Registration Number: 2041~Website: www.elmrelief.example.org~Year Organized: 1998~~Registration does not imply endorsement by the State of Ohio.",
        "profile third-party | Elm Relief Fund~~Registered name: Elm Relief Fund~Website: www.elmrelief.example.org~Year Organized: 1998~~Elm Relief Fund is a charity. It does not endorse candidates, and its books have not been read by us.",
        "about self          | Our Founders~~Two milkers founded the Elm Dairy Guild. We still use their pails.",
        "about self          | Board and Staff~~Ruth Okada, Chair~Sam Pell, Treasurer~~The Elm Dairy Guild keeps its books open. Write to us.",
        "about self          | Where We Come From~~The Elm Dairy Guild began in a barn. Our barn still stands.",
        "about self          | Our Impact~~The Elm Dairy Guild milks 300 cows. Our members milk the rest.",
        "about self          | Center for Honest Meters~~WHO WE ARE~~The Center for Honest Meters studies how utilities measure. It takes no money from utilities.~~CONTACT~~14 G Street",
        "profile third-party | Alliance for a Drier Basement~~The Alliance for a Drier Basement was an American advocacy group. It was organized in 1974.",
        "news press          | Milk falls again~~By Ruth Okada, Staff Writer~~ELM — Milk fell again on Monday, the county said. “It fell,” said Sam Pell.",
        "news press          | Milk falls again~~ELM, Ohio (MNS) — Milk fell again on Monday. Nobody knows where it will stop.",
        "news press          | `The price of butter~Milk falls again~~by RUTH OKADA | June 22, 2001 | Page 15~~Milk fell again on Monday, the county said.`",
        "news press          | Dairy group picks butter maker as chief~~The Elm Dairy Guild has named Ruth Okada as its director. She begins May 1.~~— Staff reports, March 30, 2022",
        "news press          | Milk falls again~~Milk fell again on Monday, and the county looked away.~~This story was first published on Sept. 22, 2021.",
        "other official      | Dairy Affairs~~The Office of Dairy Affairs is committed to clean milk. The Office was set up by the Treasurer.",
        "report self         | TESTIMONY OF RUTH OKADA~DIRECTOR, ELM DAIRY GUILD~~March 3, 2020~~Members of the committee: We milk cows. Our members milk them twice a day, and we ask you to vote yes.",
        "report self         | Statement of Ruth Okada~~Before the House Committee on Butter~~March 3, 2020~~Members of the committee: We milk cows. Our members milk them twice a day, and we ask you to vote yes.",
        "news self           | Statement of the Elm Dairy Guild on the verdict~~March 3, 2020~~We welcome the verdict. Our members waited for it, and we thank them.",
        "report official     | STATE OF OHIO~OFFICE OF DAIRY ACCOUNTS~~Who pays for butter?~~December 2009~~SUMMARY~~Butter was paid for twice.~~BACKGROUND~~The Butter Act of 1999 lets a county buy butter.~~FINDINGS~~1. Bills were not read.~~RECOMMENDATIONS~~Read them.",
        "news press          | Milk falls again~~By Ruth Okada, Staff Writer~~ELM — Milk fell again on Monday, the county said. “It fell,” said Sam Pell.~~Findings~~Milk fell.",
        "about self          | About us~~The Elm Dairy Guild milks cows. We milk.~~Media contact: Ruth Okada, 555-0100",
      })
  void shapesAreTold(String expected, String page) {
    assertShape(expected, page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "other unknown | How butter is made~~Butter is made of cream. Cream is churned, and it turns. A dairy is a place that does so.",
        "other unknown | Butter in Winter~~Butter in winter is pale.~~See also: CREAM; MILK.~~Bibliography. T. Ellis, Butter (Ely, 1968).",
        "other unknown | Our daily bread~~Bread is older than butter. Some say that it is older than beer.",
        "other unknown | Milk Pricing Act~~The Milk Pricing Act is a law that sets the price of milk in nine counties.",
        "other unknown | Recipe: buttermilk pie~~Beat three eggs. Add butter. Bake it as long as it takes, and share it with neighbors.",
      })
  void pagesOfNoShapeHaveNone(String expected, String page) {
    assertShape(expected, page);
  }
}
