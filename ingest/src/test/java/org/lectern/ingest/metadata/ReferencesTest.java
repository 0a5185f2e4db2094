package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ingest.Documents;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;
import org.lectern.schema.Section;

final class ReferencesTest {
  private static final String LIST =
      """

      References

      1. One. https://one.example/a
      2. Two. https://two.example/b
      3. Three. https://three.example/c
      """;

  private static PolicyDocument page(String text) {
    return Documents.ofText("Non-profit\n\nOtter Creek Society\n\n" + text + "\n" + LIST);
  }

  private static List<Integer> marks(PolicyDocument page) {
    return page.sections().getFirst().marks().stream().map(Section.Mark::number).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "It counts otters. 1 It feeds them. 2 3                | It counts otters. It feeds them.   | 1 2 3",
        "It counts otters [1] and feeds them.[2][3]            | It counts otters and feeds them.   | 1 2 3",
        "It counts otters.[1] [2] It feeds them.[1]            | It counts otters. It feeds them.   | 1 2 1",
        "It pays its dues.1 It feeds them.2 3                  | It pays its dues. It feeds them.   | 1 2 3",
        "It counts otters.\u00b9 It feeds them.\u00b2\u2009                | It counts otters. It feeds them.   | 1 2",
        "It counts otters 1 and feeds them in 3 states. 2      | It counts otters and feeds them in 3 states. | 1 2",
        "Title IX. 2 of 3 otters agree. 1 They swim.           | Title IX. 2 of 3 otters agree. They swim. | 1",
      })
  void marksAreTakenOut(String printed, String shown, String marks) {
    PolicyDocument page = page(printed.strip());
    assertEquals(shown.strip(), page.sections().getFirst().text().strip());
    List<Integer> expected =
        List.of(marks.strip().split(" ")).stream().map(Integer::valueOf).toList();
    assertEquals(expected, marks(page));
  }

  @ParameterizedTest
  @CsvSource({
    "https://web.archive.org/web/20150102030405/http://www.otter.example/x, www.otter.example",
    "https://www.google.com/url?q=https%3A%2F%2Fotter.example%2F&sa=U, otter.example",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fotter.example%2Fy&h=A, otter.example",
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fotter.example%2F&data=1, otter.example",
    "https://www.google.com/url?url=https%3A%2F%2Fweb.archive.org%2Fweb%2F2015%2Fhttp%3A%2F%2Fotter.example, otter.example",
    "https://www.google.com/search?q=otter, www.google.com"
  })
  void redirectsAreUnwrapped(String printed, String host) {
    Reference reference = ReferenceList.reference(1, "x", LinkTarget.in(printed).orElseThrow());
    assertEquals(host, reference.host().orElseThrow());
  }

  @Test
  void onePageCitedTwiceKeepsBothNumbers() {
    List<Reference> references =
        Documents.ofText(
                """
                Non-profit

                Otter Creek Society

                Otter Creek Society counts otters. 1 It feeds them too. 2

                Notes and Sources

                [1] "Counting." Otter Creek Society. Accessed May 1, 2020. https://otter.example/about.
                [2] Otter Creek Society. Retrieved 2 May 2020, from https://otter.example/about.
                """)
            .references();
    assertEquals(List.of(1, 2), references.stream().map(Reference::number).toList());
    assertEquals(references.get(0).url(), references.get(1).url());
    assertEquals("2020-05-02", String.valueOf(references.get(1).accessed()));
  }

  @Test
  void listsOfLinksAreNumberedInTheirOrder() {
    List<Reference> references =
        Documents.ofText(
                """
                Otter Creek Society

                Otter Creek Society is a nonprofit organization that counts otters in the creek.

                Sources:

                • Annual count: https://otter.example/count
                • www.otter.example/feed
                """)
            .references();
    assertEquals(
        List.of("otter.example", "www.otter.example"),
        references.stream().map(one -> one.host().orElseThrow()).toList());
    assertEquals(List.of(1, 2), references.stream().map(Reference::number).toList());
  }

  @Test
  void listWithoutHeadingIsOneWhereItsEntriesLeadSomewhere() {
    String text =
        "Otter Creek Society\n\nOtter Creek Society is a nonprofit organization that counts otters.\n\n";
    assertEquals(
        2,
        Documents.ofText(text + "1. A. https://a.example/\n2. B. https://b.example/\n")
            .references()
            .size());
    assertEquals(
        2,
        Documents.ofText(
                text + "1. “Otters.” Creek News. https://a.example/\n2. “Mud.” Creek News. 2019.\n")
            .references()
            .size());
    assertEquals(
        2,
        Documents.ofText(
                text
                    + "History [edit]\n\nIt began to count otters in a shed.[1]\n\nReferences [edit]\n^ “Otters”. Creek News. p. 3.\n^ Mud and Men. Creek Press.\n")
            .references()
            .size());
    assertEquals(
        List.of(),
        Documents.ofText(text + "1. Count the otters.\n2. Feed the otters.\n").references());
  }
}
