package org.lectern.organization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NameFormTest {
  @Test
  void articleLegalFormCaseAndPunctuationDoNotPartNames() {
    for (String name :
        List.of(
            "The Reading & Writing Room, Inc.",
            "READING AND WRITING ROOM INC",
            "Reading and Writing Room (RWR)",
            "Reading and Writing Room, The",
            "Reading and Writing Room Co., Inc.")) {
      assertEquals("reading-and-writing-room", NameForm.of(name), name);
    }
  }

  @Test
  void placeInParenthesesBelongsToTheName() {
    assertEquals("harbor-institute-ohio", NameForm.of("Harbor Institute (Ohio)"));
    assertEquals("inc", NameForm.of("Inc."));
  }

  @Test
  void otherAlphabetsAndLongNamesAreHashed() {
    assertTrue(NameForm.of("Комитет").matches("name-[0-9a-f]{24}"));
    assertTrue(NameForm.of("a ".repeat(90)).matches("name-[0-9a-f]{24}"));
    assertEquals("", NameForm.of("***"));
  }

  @Test
  void acronymIsMadeOfInitials() {
    assertTrue(NameForm.isAcronym("SEF", "The Southern Education Foundation"));
    assertTrue(NameForm.isAcronym("TNTP", "The New Teacher Project"));
    assertTrue(NameForm.isAcronym("RoW", "Reading of Wind"));
    assertFalse(NameForm.isAcronym("USA", "Southern Education Foundation"));
    assertFalse(NameForm.isAcronym("S", "Southern Education Foundation"));
  }

  @Test
  void sharedHostIsNobodysOwn() {
    assertEquals(Optional.of("harbor.org"), Website.host("https://www.Harbor.org/about?x=1"));
    assertEquals(Optional.of("harbor.org"), Website.host("harbor.org"));
    assertEquals(Optional.of("harbor.wordpress.com"), Website.host("harbor.wordpress.com"));
    for (String shared :
        List.of("facebook.com/harbor", "https://m.facebook.com/x", "harbor", "medium.com/@x")) {
      assertEquals(Optional.empty(), Website.host(shared), shared);
    }
  }

  @Test
  void hostSpellsAName() {
    assertTrue(Website.spells("thereadingroom.org", "The Reading Room"));
    assertTrue(Website.spells("readingroom.org.uk", "The Reading Room"));
    assertTrue(Website.spells("southern-education.org", "Southern Education Foundation"));
    assertTrue(Website.spells("sef.org", "Southern Education Foundation"));
    assertTrue(Website.spells("about.greenleaf.org", "Greenleaf"));
    assertFalse(Website.spells("southern.org", "Southern Education Foundation"));
    assertFalse(Website.spells("harbor.org", "The Reading Room"));
  }

  @Test
  void digitsOfAcronymsCount() {
    assertTrue(NameForm.isAcronym("RC4", "Rural Copper Child Care Circle"));
    assertTrue(NameForm.isAcronym("W3C", "World Wide Web Consortium"));
    assertFalse(NameForm.isAcronym("RC4", "Rural Copper Circle"));
    assertEquals(
        "Rural Copper Child Care Circle",
        NameForm.withoutAcronym("Rural Copper Child Care Circle (RC4)"));
  }
}
