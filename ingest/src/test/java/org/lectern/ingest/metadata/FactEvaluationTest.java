package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactEvaluationTest {
  @TempDir private Path folder;

  @BeforeEach
  void page() throws IOException {
    Files.writeString(
        folder.resolve("page.txt"),
        """
        Other Group

        Copper Basin Alliance

        Founded:

        1974

        Founder:

        Ida Marsh

        Copper Basin Alliance is a group of miners and ranchers that share one river.
        """);
  }

  private GoldSet gold(String... lines) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.write(file, List.of(lines));
    return GoldSet.read(file);
  }

  private FieldFigure figure(String field, String line) throws IOException {
    return FactEvaluation.of(gold(line)).only(field).figures().getFirst();
  }

  @Test
  void valueThatIsStatedAndReadIsRight() throws IOException {
    String line =
        "{'file':'page.txt','facts':{'founded':['1974'],'organization':['The Copper Basin"
            + " Alliance, Inc.']}}";
    assertEquals(new FieldFigure("founded", 1, 1, 1), figure("founded", quoted(line)));
    assertEquals(new FieldFigure("organization", 1, 1, 1), figure("organization", quoted(line)));
  }

  @Test
  void wrongValueIsAMissAndAFalseOneInOneLine() throws IOException {
    FactEvaluation evaluation =
        FactEvaluation.of(gold(quoted("{'file':'page.txt','facts':{'founded':['1975']}}")))
            .only("founded");
    assertEquals(List.of(new FieldFigure("founded", 1, 1, 0)), evaluation.figures());
    FactFault fault = evaluation.faults().getFirst();
    assertEquals(1, evaluation.faults().size());
    assertEquals("1975", fault.expected());
    assertEquals("1974", fault.got());
    assertTrue(String.valueOf(fault.quote()).endsWith("1974"), fault.quote());
    assertTrue(
        evaluation.rows().getLast().startsWith("page.txt  founded  expected '1975'  got '1974'"));
  }

  @Test
  void valueOfAnUnstatedFieldIsFalseUnlessItMayBeRead() throws IOException {
    assertEquals(
        new FieldFigure("founded", 0, 1, 0),
        figure("founded", quoted("{'file':'page.txt','facts':{}}")));
    assertEquals(
        new FieldFigure("founded", 0, 0, 0),
        figure(
            "founded", quoted("{'file':'page.txt','facts':{},'accepted':{'founded':['1974']}}")));
    assertEquals(
        new FieldFigure("founded", 0, 0, 0),
        figure("founded", quoted("{'file':'page.txt','facts':{},'accepted':{'founded':['*']}}")));
  }

  @Test
  void roleIsCountedOfPeopleWhoseNameIsRight() throws IOException {
    assertEquals(
        new FieldFigure("person_role", 1, 1, 0),
        figure(
            "person_role",
            quoted("{'file':'page.txt','facts':{'person':['Ida Marsh, president']}}")));
    assertEquals(
        new FieldFigure("person_role", 1, 1, 1),
        figure(
            "person_role",
            quoted(
                "{'file':'page.txt','facts':{'person':['Ida Marsh, founder']},"
                    + "'accepted':{'person':['Dr. Ida Marsh, founder']}}")));
    FactEvaluation other =
        FactEvaluation.of(
            gold(quoted("{'file':'page.txt','facts':{'person':['Leo Quill, chair']}}")));
    assertEquals(List.of(), other.only("person_role").figures());
  }

  @Test
  void wordsMustBeThereOrGone() throws IOException {
    FactEvaluation evaluation =
        FactEvaluation.of(
                gold(
                    quoted(
                        "{'file':'page.txt','facts':{},'text_with':['one river'],"
                            + "'text_without':['ranchers','Founder:']}")))
            .only("text");
    assertEquals(List.of(new FieldFigure("text", 1, 2, 1)), evaluation.figures());
    assertEquals("ranchers", evaluation.faults().getFirst().got());
  }

  @Test
  void namesAndAddressesAreComparedByWhatTheySay() {
    assertEquals(
        GoldValue.key("organization", "Smith & Sons"),
        GoldValue.key("organization", "The Smith and Sons, LLC"));
    assertEquals(
        GoldValue.key("website", "https://www.Example.org/"),
        GoldValue.key("website", "example.org"));
    assertEquals(
        List.of("Ann Lee, founder", "Ann Lee, president"),
        GoldValue.roles("Ann Lee, founder and president"));
    assertEquals(List.of("Ann Lee, chair"), GoldValue.roles("Ann Lee, chairwoman of the union"));
    assertEquals(GoldValue.key("person", "Dr. Ann Lee, chair"), GoldValue.key("person", "Ann Lee"));
    assertEquals(
        List.of("Ann Lee, director of sales and service"),
        GoldValue.roles("Ann Lee, director of sales and service"));
  }

  @Test
  void partsAreToldApart() throws IOException {
    for (String part : List.of("a", "b", "e")) {
      GoldSet gold = gold(quoted("{'file':'page.txt','part':'" + part + "','facts':{}}"));
      for (String other : List.of("a", "b", "e")) {
        assertEquals(other.equals(part) ? 1 : 0, gold.part(other).pages().size());
      }
    }
  }

  @Test
  void slipInTheGoldFileIsNamedWithItsLine() throws IOException {
    for (String line :
        List.of(
            "{'file':'page.txt','fact':{}}",
            "{'file':'page.txt','facts':{'founding':['1974']}}",
            "{'file':'page.txt','facts':{'founded':'1974'}}",
            "{'file':'page.txt','facts':{'topic':['educatoin']}}",
            "{'file':'page.txt','part':'ab','facts':{}}",
            "{'facts':{}}",
            "[",
            "{'file':'page.txt','facts':{}} {}")) {
      String message = assertThrows(IOException.class, () -> gold(quoted(line))).toString();
      assertTrue(message.contains("gold.jsonl line 1"), message);
    }
    String line = quoted("{'file':'page.txt','facts':{}}");
    assertThrows(IOException.class, () -> gold(line, line));
  }

  @Test
  void pageLiesBesideTheGoldFile() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = inner.resolve("gold.jsonl");
    Files.writeString(file, quoted("{'file':'../page.txt','facts':{}}"));
    assertThrows(IOException.class, () -> GoldSet.read(file));
    Files.createSymbolicLink(inner.resolve("link.txt"), folder.resolve("page.txt"));
    Files.writeString(file, quoted("{'file':'link.txt','facts':{}}"));
    assertThrows(IOException.class, () -> GoldSet.read(file));
  }

  @Test
  void figureWithoutValuesIsNoFault() {
    FieldFigure figure = new FieldFigure("founded", 4, 2, 1);
    assertEquals(.5, figure.precision());
    assertEquals(.25, figure.recall());
    assertEquals(1 / 3., figure.f1(), 1e-9);
    assertFalse(figure.reaches(.5, .3));
    assertTrue(new FieldFigure("founded", 0, 0, 0).reaches(1, 1));
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
