package org.lectern.ingest.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ingest.Documents;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

final class TableTest {
  private static final String BMF =
      """
      EIN,NAME,ICO,STREET,CITY,STATE,SUBSECTION,RULING,NTEE_CD
      990000001,MEADOW STREET FUND,% A PERSON,1 MEADOW ST,ST PAUL,MN,03,197104,C30
      990000002,ORE DOCK LOCAL 9,% A PERSON,2 ORE RD,DULUTH,MN,05,000000,
      """;
  private static final String MAPPING =
      """
      record-id = "no"
      never = ["secret"]
      [title]
      columns = ["what", "where"]
      join = " in "
      [kind]
      constant = "record"
      column = "no"
      [published]
      column = "when"
      date = "d MMMM yyyy"
      [[person]]
      column = "who"
      role = "sponsor"
      [[section]]
      heading = "Words"
      columns = ["text", "more"]
      """;

  @TempDir Path folder;

  private static PolicyDocument document(Extraction extraction) {
    return Documents.facts(assertInstanceOf(ExtractedDocument.class, extraction));
  }

  private List<Extraction> mapped(String table, String mapping)
      throws IOException, InvalidMappingException {
    Path file = Files.writeString(folder.resolve("table"), table);
    Path toml = Files.writeString(folder.resolve("mapping.toml"), mapping);
    List<Extraction> all = new ArrayList<>();
    SourceDocument source = SourceDocument.of(file, "table");
    try (var reader = DocumentReaders.open(source, new ReadAs(null, Mapping.read(toml)))) {
      for (var next = reader.next(); next.isPresent(); next = reader.next()) {
        all.add(next.get());
      }
    }
    return all;
  }

  @Test
  void rowOfTheMasterFileIsARecord() {
    List<Extraction> rows = Documents.extractions(BMF.getBytes(UTF_8));
    assertEquals(2, rows.size());
    PolicyDocument fund = document(rows.getFirst());
    var values = PageValues.of(fund);
    assertEquals(List.of("MEADOW STREET FUND"), values.get("title"));
    assertEquals("ein-990000001", Documents.organization(fund).id());
    assertEquals(List.of("nonprofit/501c3"), values.get("type"));
    assertEquals(List.of("midwest/mn/saint-paul"), values.get("place"));
    assertEquals(List.of("record"), values.get("kind"));
    assertEquals(List.of("official"), values.get("voice"));
    assertNull(fund.summary().founded());
    Fact exempt =
        fund.facts().stream()
            .filter(fact -> fact.field() == FactField.EXEMPT_SINCE)
            .findFirst()
            .orElseThrow();
    assertEquals("1971-04", exempt.value());
    assertEquals("197104", exempt.evidence().quote());
    assertTrue(fund.summary().topics().getFirst().slug().equals("environmental-protection"));
    assertEquals("the-file#990000001", fund.source().uri());
  }

  @Test
  void columnsThatAreNeverReadAreNowhere() {
    for (Extraction row : Documents.extractions(BMF.getBytes(UTF_8))) {
      String all = document(row).toString();
      assertTrue(
          !all.contains("A PERSON") && !all.contains("ORE RD") && !all.contains("MEADOW ST,"));
    }
  }

  @Test
  void rulingOfZeroesIsNotStated() {
    PolicyDocument local = document(Documents.extractions(BMF.getBytes(UTF_8)).getLast());
    assertTrue(local.facts().stream().noneMatch(fact -> fact.field() == FactField.EXEMPT_SINCE));
    assertEquals(List.of("nonprofit/501c5"), PageValues.of(local).get("type"));
  }

  @Test
  void mappingJoinsColumnsAndReadsDates() throws Exception {
    String header = "\ufeffno;what;where;when;who;text;more;secret\r\n";
    String text = "\"Two\nlines; with \"\"quotes\"\".\"";
    String table =
        header + "7;\"A \"\"clean\"\" bill\";Franklin;4 May 2007;Ada Moss;" + text + ";More.;x\r\n";
    List<Extraction> rows = mapped(table, MAPPING);
    assertEquals(1, rows.size());
    PolicyDocument row = document(rows.getFirst());
    assertEquals("A \"clean\" bill in Franklin", row.summary().title());
    assertEquals("2007-05-04", String.valueOf(row.summary().published()));
    assertEquals("sponsor", row.people().getFirst().role());
    assertEquals("Two\nlines; with \"quotes\".\n\nMore.", row.sections().getFirst().text());
    assertEquals("table#7", row.source().uri());
  }

  @Test
  void jsonOfAnyShapeIsReadByTheSameMapping() throws Exception {
    String json =
        """
        [ {"no": 7, "what": "A bill", "where": "Franklin",
           "who": ["Ada Moss", "Ben Tolliver"], "text": "caf\\u00e9 }"},
          {"no": 8, "what": "Another"} ]
        """;
    List<Extraction> rows = mapped(json, MAPPING);
    assertEquals(2, rows.size());
    PolicyDocument first = document(rows.getFirst());
    assertEquals(2, first.people().size());
    assertEquals("café }", first.sections().getFirst().text());
    assertEquals("table#8", document(rows.getLast()).source().uri());
  }

  @Test
  void raggedRowFailsAloneWithItsLine() {
    List<Extraction> rows =
        Documents.extractions(
            (BMF + "1,2,3\n" + "990000003,X,,,DULUTH,MN,03,197104,\n").getBytes(UTF_8));
    UnreadableDocument ragged = assertInstanceOf(UnreadableDocument.class, rows.get(2));
    assertEquals(4, ragged.line());
    assertEquals("the header has 9 columns, but this row has 3 cells", ragged.reason());
    assertInstanceOf(ExtractedDocument.class, rows.get(3));
  }

  @Test
  void unknownTableFailsOnceAndSaysWhatIsNeeded() {
    List<Extraction> rows = Documents.extractions("a,b,c\n1,2,3\n4,5,6\n".getBytes(UTF_8));
    assertEquals(1, rows.size());
    String reason = assertInstanceOf(UnreadableDocument.class, rows.getFirst()).reason();
    assertTrue(reason.startsWith("a table that nobody knows, with the columns a, b, c;"), reason);
  }

  @Test
  void proseWithCommasIsNoTable() {
    String prose = "Dear board, members, and guests,\nwe met, we talked, and we ate.\nYours, Ada\n";
    assertEquals(1, Documents.extractions(prose.getBytes(UTF_8)).size());
    document(Documents.extractions(prose.getBytes(UTF_8)).getFirst());
  }

  @Test
  void mappingWithASlipIsRefused() {
    for (String slip :
        List.of(
            "[titel]\ncolumn = \"a\"",
            "[title]\ncolum = \"a\"",
            "[kind]\nconstant = \"recrod\"\ncolumn = \"a\"",
            "never = [\"a\"]\n[title]\ncolumn = \"a\"",
            "[title")) {
      assertThrows(InvalidMappingException.class, () -> MappingFile.parse(slip), slip);
    }
  }
}
