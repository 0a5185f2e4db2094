package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ingest.Documents;
import org.lectern.schema.PolicyDocument;

final class LateNewsTest {
  private static final String POST =
      "---;layout: post;title: Statement on the Lock Act;date: %s;---;;%s";
  private static final String LETTER =
      "The following is a letter to the council. We write to support the act. The lock at the mill needs a gate.;;Sincerely,;;Erie Lock Alliance;";

  private static void assertPage(String expected, String page) {
    PolicyDocument document = Documents.ofText(page.replace(';', '\n'));
    assertEquals(
        expected, document.summary().kind().slug() + " " + document.summary().voice().slug(), page);
  }

  @ParameterizedTest
  @CsvSource({"2019-02-20, news self", "2019, other unknown"})
  void dayInFrontMatterMakesAPost(String date, String expected) {
    assertPage(expected, POST.replaceFirst("%s", date).replace("%s", LETTER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "news self#Erie Lock Alliance Endorses Ida Marsh;;Erie Lock Alliance, a group of boaters, has endorsed Ida Marsh. We met our members in May. We asked them. Our vote was clear.",
        "about self#Erie Lock Alliance Endorsements;;Erie Lock Alliance, a group of boaters, has endorsed Ida Marsh. We met our members in May. We asked them. Our vote was clear.",
        "about unknown#Erie Lock Alliance Leadership;;Erie Lock Alliance is run by boaters. Erie Lock Alliance has met since spring.",
        "about unknown#History and mission;;Erie Lock Alliance is run by boaters. Erie Lock Alliance has met since spring.",
        "about unknown#Locks. Gates. Boats.;;The Erie Lock Alliance is a home for boaters. Erie Lock Alliance has met since spring.",
        "about self#Privacy policy;Last updated: May 2026;;We at the Erie Lock Alliance keep no names. Our members see them. Our staff do not. We ask for none.",
        "news self#New gate for the mill;May 3, 2019;;Erie—The Erie Lock Alliance, a group of boaters, announced today a gate. Erie Lock Alliance has met since spring.",
      })
  void organizationThatIsKnownTellsShapeAndVoice(String expected, String page) {
    assertPage(expected, page);
  }
}
