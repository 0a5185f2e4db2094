package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.query.QueryParser;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.Suggestion.Kind;
import org.lectern.search.Suggestion.Target;

/// What is suggested while somebody types.
abstract class SuggestContract extends EngineContract {
  private List<Suggestion> suggest(String typed) {
    return engine.suggest(typed, 10).suggestions();
  }

  private List<String> labels(String typed) {
    return suggest(typed).stream().map(Suggestion::label).toList();
  }

  @Test
  void namesComeBeforeTitlesAndEachSaysWhatItIs() {
    List<Suggestion> found = suggest("tax");
    assertEquals(List.of("Taxation", "Tax League", "Water tax voted down"), labels("tax"));
    assertEquals(
        List.of(Kind.TOPIC, Kind.ORGANIZATION, Kind.TITLE),
        found.stream().map(Suggestion::kind).toList());
    assertEquals(List.of(2L, 1L, 1L), found.stream().map(Suggestion::documents).toList());
    assertEquals(new Target.Value(FilterField.TOPIC, "taxation"), found.getFirst().target());
    assertEquals(new Target.Document("gamma"), found.getLast().target());
  }

  @ParameterizedTest
  @CsvSource({
    "River, The River Fund",
    "fun riv, The River Fund",
    "THE RÍVER, The River Fund",
    "solveig, Ana Sólveig Brook",
    "b a, Ana Sólveig Brook",
    "protection env, Environmental Protection",
    "rvier, The River Fund",
    "leageu tax, Tax League",
    "solvaig, Ana Sólveig Brook",
    "ri\u00ADver, The River Fund",
    "\u2068League\u2069 tax, Tax League"
  })
  void wordsAreFoundByTheirBeginningsInAnyOrderAndATypoIsForgiven(String typed, String label) {
    assertEquals(label, labels(typed).getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-\"(", "iver", "jax league", "tx", "1989"})
  void nothingElseIsSuggested(String typed) {
    assertEquals(List.of(), labels(typed));
  }

  @Test
  void aPhraseOfSeveralDocumentsLeadsToWhereItStands() throws Exception {
    List<PolicyDocument> documents = new ArrayList<>(DOCUMENTS);
    for (String id : List.of("one", "two")) {
      documents.add(
          TestDocument.of(id)
              .text("Lead Pipes and drinking-water wells of " + id)
              .tells(PolicyArea.ENVIRONMENTAL_PROTECTION, "Lead Pipes")
              .tells(PolicyArea.ENVIRONMENTAL_PROTECTION, "wells of " + id)
              .tells(PolicyArea.ENVIRONMENTAL_PROTECTION, "water")
              .build());
    }
    documents.add(TestDocument.of("three").text("Old lead pipes.").build());
    try (SearchEngine other = engine(documents)) {
      Suggestion pipes = other.suggest("pip lea", 10).suggestions().getFirst();
      assertEquals(Kind.PHRASE, pipes.kind());
      assertEquals("lead pipes", pipes.label());
      assertEquals(new Target.Text("\"lead pipes\""), pipes.target());
      assertEquals(3, pipes.documents());
      assertEquals(List.of(), other.suggest("wells", 10).suggestions());
    }
  }

  @Test
  void aLongTextIsNoBeginningOfAName() {
    assertEquals(List.of(), labels("t ".repeat(13)));
  }

  @Test
  void whatWasTypedIsMarked() {
    Suggestion fund = suggest("the riv").getFirst();
    assertEquals(List.of(new Snippet.Range(0, 3), new Snippet.Range(4, 7)), fund.highlights());
    assertEquals(
        List.of(new Snippet.Range(4, 11)),
        suggest("sólv").getFirst().highlights().stream()
            .map(range -> new Snippet.Range(range.start(), range.end() + 3))
            .toList());
    assertEquals(List.of(new Snippet.Range(4, 9)), suggest("rivre").getFirst().highlights());
  }

  @Test
  void theCountIsThatOfWhereItLeads() {
    for (String typed : List.of("a", "t", "w", "r", "e", "f")) {
      for (Suggestion suggestion : suggest(typed)) {
        assertEquals(found(suggestion.target()), suggestion.documents(), suggestion.label());
        assertTrue(suggestion.documents() > 0);
      }
    }
  }

  private long found(Target target) {
    return switch (target) {
      case Target.Value(var field, var value) -> search(with(field, value)).documents();
      case Target.Text(var query) -> search(SearchRequest.of(QueryParser.parse(query))).documents();
      case Target.Document(var id) -> engine.document(id).isPresent() ? 1 : 0;
    };
  }

  @Test
  void theLimitHolds() {
    assertEquals(
        List.of("Taxation"),
        engine.suggest("t", 1).suggestions().stream().map(Suggestion::label).toList());
    assertEquals(3, engine.suggest("t", 3).suggestions().size());
  }
}
