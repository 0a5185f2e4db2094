package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.ingest.metadata.PageValues.OWN;
import static org.lectern.ingest.metadata.PageValues.assertPeople;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ingest.Documents;

/// How pages list officers, boards and staff, line by line; a tilde is the end of a line.
final class PeopleListsTest {
  @Test
  void headOfATableSaysWhereNamesAndRolesStand() {
    String rows =
        "President | Ruth Okada | ruth@hills.example~~Hill Delegate | Sol Ibarra | sol@hills.example~~Lena Marsh | lena@hills.example~~Treasurer | Vacant | ~~Secretary | Amos Teel | amos@hills.example~~";
    String table = "Position | Name | E-mail~~" + rows;
    assertPeople(
        "Amos Teel: secretary; Lena Marsh: hill delegate; Ruth Okada: president; Sol Ibarra: hill delegate",
        OWN + "Our Officers~~" + table);
    assertPeople("", OWN + "Past Officers~~" + table);
    assertPeople(
        "Amos Teel: secretary; Ruth Okada: president",
        OWN + "Our Officers~~" + table.replace("Name", "Grade"));
  }

  @Test
  void tableBelowAHeadingOfMembersNeedsNoRoles() {
    String rows =
        "Ruth Okada, Chair | Okada Seeds | 2027~~Sol Ibarra | Hill Resident | 2028~~Lena Marsh | Owner, Marsh Mills | 2027~~";
    String table = "Name | Affiliation | Term Ends~~" + rows;
    assertPeople(
        "Lena Marsh: board member; Ruth Okada: chair; Sol Ibarra: board member",
        OWN + "Board Members~~" + table);
    assertPeople(
        "Lena Marsh: trustee; Ruth Okada: chair; Sol Ibarra: trustee",
        OWN + table.replace("Name", "Trustee"));
    assertPeople(
        "Ruth Okada: chair", OWN + "Board Members~~" + table.replace("Term Ends", "Gift Amount"));
  }

  @Test
  void headingsOfRolesStandAboveHeadingsOfNames(@TempDir Path folder) throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("officers.md"),
            """
            # Local 9

            ## Union President

            ## Ruth Okada

            ruth@hills.example

            ## Union Treasurer

            ## Sol Ibarra

            sol@hills.example
            """);
    assertEquals(
        "Ruth Okada: president; Sol Ibarra: treasurer", PageValues.people(Documents.ofFile(page)));
  }

  @Test
  void officersOfAPageOfNoKnownKindAreListed() {
    assertPeople(
        "Ruth Okada: president; Sam Pell: treasurer",
        "Executive Board~~Ruth Okada - President~Ruth Okada taught biology for years.~~Sam Pell -"
            + " Treasurer~Sam Pell has kept books since 1990.~");
  }

  @Test
  void whoHoldsTheOfficesOfOneBoardIsListed() {
    assertPeople(
        "Ann Lee: secretary; Ruth Okada: president; Sam Pell: vice-president",
        "Hills and Visas~~The order of last week is of concern to all who keep hills and walk on"
            + " them.~~Ruth Okada, President~Sam Pell, Vice-President~Ann Lee, Secretary~");
    assertPeople(
        "",
        "Hills and Visas~~The order of last week is of concern to all who keep hills and walk on"
            + " them.~~Ruth Okada, President~Oak Fund~Sam Pell, Chair~Elm Fund~");
  }

  @Test
  void listsOfWhatIsNoOfficeNameNobody() {
    assertPeople("", "Donors~~Ruth Okada, Elm Street~Sam Pell, Oak Street~Ann Lee, Birch Street~");
    assertPeople("", "Signed by~~Ruth Okada~Sam Pell~Ann Lee~");
    assertPeople("", "Members~~" + "Ruth Okada~Sam Pell~Ann Lee~".repeat(30));
  }

  @Test
  void rolesBelowNamesAreNoLabels() {
    assertPeople(
        "Ann Lee: office coordinator; Joe Dent: member at large; Ruth Okada: program director; Sam"
            + " Pell: chairman of the board; Tom Hale: treasurer",
        "Contact Us~~Staff~~Ruth Okada~Program Director~ruth@lanternhill.example~~Ann Lee~Office"
            + " Coordinator~ann@lanternhill.example~~Board~~Sam Pell~Chairman of the Board~Ely"
            + " Analytics~Duluth, MN~~Tom Hale~Treasurer~Hale Solutions~Ely, MN~~Joe Dent~Member At"
            + " Large~Dent Systems,~President~Duluth, MN~");
  }

  @Test
  void firstEntryTellsWhetherRolesStandAboveNames(@TempDir Path folder) throws IOException {
    String cards =
        """
        # Leadership

        Chair
        ## Ruth Okada

        Land Director
        ## Sam Pell

        Treasurer
        ## Ann Lee

        Trail Director
        ## Vacant
        """;
    assertEquals(
        "Ruth Okada: chair; Sam Pell: land director; Ann Lee: treasurer",
        PageValues.people(Documents.ofFile(Files.writeString(folder.resolve("a.md"), cards))));
    String below = cards.replace("Chair\n", "") + "\nTreasurer emerita\n";
    assertEquals(
        "Ruth Okada: land director; Sam Pell: treasurer; Ann Lee: trail director",
        PageValues.people(Documents.ofFile(Files.writeString(folder.resolve("b.md"), below))));
  }

  @Test
  void namesThatAreHeadingsAreMembersOfTheBoardInTheTitle(@TempDir Path folder) throws IOException {
    String page =
        """
        # Our Trustees

        ## Ruth Okada

        Ruth walks to work in all weathers.

        ## Sam Pell (Treasurer)

        Sam was born in Ely.

        ## Ann Lee & Joe Dent

        Both keep bees.
        """;
    assertEquals(
        "Sam Pell: treasurer; Ruth Okada: trustee; Ann Lee: trustee; Joe Dent: trustee",
        PageValues.people(Documents.ofFile(Files.writeString(folder.resolve("a.md"), page))));
    String hills = page.replace("Our Trustees", "Our Hills");
    assertEquals(
        "", PageValues.people(Documents.ofFile(Files.writeString(folder.resolve("b.md"), hills))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Board: Ruth Okada (Chair), Dr. Sam Pell, Ann Lee (Emerita) | Ann Lee: board member; Ruth Okada: chair; Sam Pell: board member",
        "Advisory Board: Ruth Okada, Sam Pell | Ruth Okada: advisory board member; Sam Pell: advisory board member",
        "Board: Ruth Okada, Sam Pell, hill walkers | ``",
        "Our board has one of each town:~~Ruth Okada - Ely Food Shelf, Ely~~Sam Pell (Treasurer) - Duluth Food Shelf, Duluth~~Ann Lee - Cook Food Shelf, Cook | Ann Lee: board member; Ruth Okada: board member; Sam Pell: treasurer",
        "Officers~~Chair:~Ruth Okada~~Stewards:~Sam Pell~Ann Lee | Ann Lee: steward; Ruth Okada: chair; Sam Pell: steward",
        "Officers~~Chair *~Ruth Okada, ruth [ at ] hills.example~~Treasurer *~Sam Pell Phone: 555-0100 | Ruth Okada: chair; Sam Pell: treasurer",
        "Officers~~Ruth Okada, KD0AVA~Chair~~Sam Pell, PHP~Treasurer | Ruth Okada: chair; Sam Pell: treasurer",
        "Board~~Ruth Okada~Board Member - Wells, Bees and Walls~~Sam Pell~President - Elect~~Ann Lee~Treasurer | Ann Lee: treasurer; Ruth Okada: board member; Sam Pell: president - elect",
        "Officers~~Ruth Okada~Chair~Sam Pell~Keeper of the Wells~Ann Lee~Treasurer | Ann Lee: treasurer; Ruth Okada: chair; Sam Pell: keeper of the wells",
        "Officers~~Land & Water Officer~Ruth Okada~~LGBTQ+ Officer~Sam Pell | Ruth Okada: land & water officer; Sam Pell: lgbtq+ officer"
      })
  void boardsAreListedInManyWays(String page, String people) {
    assertPeople(people, OWN + page);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our Supporters~~Ruth Okada~Chair~~Sam Pell~Small Farm Owner~~Ann Lee~Treasurer | ''",
        "Endorsements~~Ruth Okada~Chair~~Sam Pell~Treasurer~~Ann Lee~Secretary~~Our Officers~~Joe Dent~Chair | Joe Dent: chair"
      })
  void whoOnlySpeaksWellOfItOrGivesHoldsNoOffice(String page, String people) {
    assertPeople(people, OWN + page);
  }

  @Test
  void titleSaysThatThoseOnAPageHoldNoOffice() {
    String page =
        "# Officers~~We work for clean ditches. Contact us at ditch@hills.example.~~Ruth Okada~Chair~~Sam Pell~Treasurer~~Ann Lee~Secretary";
    assertPeople("Ann Lee: secretary; Ruth Okada: chair; Sam Pell: treasurer", page);
    assertPeople("", page.replace("Officers", "Endorsements"));
  }
}
