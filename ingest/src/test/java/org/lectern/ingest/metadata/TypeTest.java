package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;

final class TypeTest {
  private static String type(String sentence) {
    return Documents.ofText("About the Lock Forum\n\n" + sentence + "\n\nWe mend locks.\n")
        .summary()
        .types()
        .stream()
        .map(type -> type.slug())
        .toList()
        .toString();
  }

  @Test
  void sentenceSaysWhatItIs() {
    assertEquals(
        "[nonprofit]",
        type("The Lock Forum is an Erie, Pennsylvania-based nonprofit group that mends."));
    assertEquals(
        "[nonprofit/501c3]",
        type("Founded in 2004, the Lock Forum is a 501(c)(3) charity that mends locks."));
    assertEquals(
        "[for-profit]",
        type("The bill came from the Lock Forum, a for-profit company with two barges."));
    assertEquals(
        "[nonprofit/501c6]",
        type(
            "The Lock Forum has 40 members. It has been organized as a 501(c)(6) league since 1990."));
    assertEquals(
        "[movement-or-coalition]",
        type("The Lock Forum is a partnership of more than 40 organizations."));
    assertEquals("[]", type("The Lock Forum is an association of forty firms."));
    assertEquals("[]", type("The Lock Forum works with Mend, a nonprofit in Erie."));
  }

  @Test
  void nameSaysWhatItIs() {
    assertEquals("LABOR_UNION", name("Grain Handlers Local 61", false));
    assertEquals("FOR_PROFIT_LAW_OR_LOBBYING", name("Oak & Ash LLP", false));
    assertEquals("EDUCATIONAL_INSTITUTION", name("Caldwell College", false));
    assertEquals("GOVERNMENT_AGENCY", name("Erie Department of Locks", false));
    assertEquals("GOVERNMENT_AGENCY", name("Reef Commission", true));
    assertEquals("", name("Reef Commission", false));
    assertEquals("", name("Center for Law at Erie University Hospital", false));
    assertEquals("", name("Riverbend Tenants Union", false));
  }

  private static String name(String name, boolean official) {
    return TypeOfName.of(name, official).map(Enum::name).orElse("");
  }
}
