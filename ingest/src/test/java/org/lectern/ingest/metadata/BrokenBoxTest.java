package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

final class BrokenBoxTest {
  private static final String TEXT =
      "The Lock Keepers League counts barges on nine rivers, and it prints what it has counted every spring.\n";

  private static void assertRead(String page) {
    PolicyDocument document = Documents.ofText(page);
    assertEquals("Lock Keepers League", Documents.organization(document).name(), page);
    assertEquals(List.of("locks.example.org"), PageValues.facts(document, FactField.WEBSITE), page);
  }

  @Test
  void lineBreaksAreLost() {
    assertRead(
        "Non-profit Lock Keepers League Website: locks.example.org Location: Akron, OH Formation: 1994\n\n"
            + TEXT);
  }

  @Test
  void labelsStandAboveAllValues() {
    assertRead(
        "Lock Keepers League\n\nType\nFounded\nWebsite\n\nAdvocacy group\n1994\nlocks.example.org\n\n"
            + TEXT);
  }

  @Test
  void boxStandsBelowTheText() {
    assertRead(
        TEXT
            + "\nLocation:\n\nAkron, OH\n\nFounded:\n\n1994\n\nWebsite:\n\nlocks.example.org\n\nLock Keepers League\n\nNon-profit\n");
  }

  @Test
  void labelNamesTheOrganization() {
    assertRead(
        "Entry details\n\nRegistered name: Lock Keepers League\nYear established: 1994\nWebsite: locks.example.org\n\n"
            + TEXT);
  }

  @Test
  void agencyOfANoticeIsTheOrganization() {
    PolicyDocument notice =
        Documents.ofText(
            "[Notices]\n\nBarge Safety: Request for Comments\n\nAGENCY: River Traffic Commission (RTC), Akron.\n\nACTION: Request for comments.\n\nSUMMARY: The Commission invites comments on barges.\n");
    assertEquals("River Traffic Commission", Documents.organization(notice).name());
  }
}
