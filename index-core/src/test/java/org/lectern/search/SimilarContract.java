package org.lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.schema.PolicyDocument;

/// What every engine must do about documents that are like one.
public abstract class SimilarContract {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String FISH =
      "Hatcheries of the upper valley release salmon every spring, and the tribes count the salmon"
          + " that come back to their spawning gravel below the dams.";

  /// Long enough that a word or two make no other text of it.
  private static final String LETTER =
      "We write to the members of the committee about the closing of rural clinics. Nurses and"
          + " midwives drive ninety miles to reach patients who have no ambulance. The clinics that"
          + " remain are paid late by the state, and two of them borrow to meet their payroll. We ask"
          + " that the committee hears the nurses and the midwives before the budget is settled, and"
          + " that late payments carry interest as they do for every other vendor of the state.";

  /// An engine on a fresh index that holds these documents.
  protected abstract SearchEngine engine(List<PolicyDocument> documents) throws Exception;

  private static PolicyDocument document(String id, String title, String text) {
    return TestDocument.of(id).title(title).text(text).build();
  }

  private static List<PolicyDocument> documents() {
    List<PolicyDocument> documents = new ArrayList<>();
    documents.add(document("fish", "Salmon count", FISH));
    documents.add(
        document("dams", "Dams", "Salmon wait below the dams; hatcheries are no spawning gravel."));
    documents.add(document("river", "Rivers", "Dams and salmon, and little else."));
    documents.add(document("letter", "Letter", LETTER));
    documents.add(document("draft", "Draft", LETTER.replace("ninety", "eighty")));
    documents.add(
        document(
            "clinics",
            "Clinics",
            "Rural clinics lose nurses and midwives; patients wait for the ambulance and the budget."));
    for (int i = 0; i < 40; i++) {
      documents.add(document("z" + i, "Note " + i, "Minutes of the meeting number " + i + "."));
    }
    return documents;
  }

  private SimilarDocuments similar(String id) throws Exception {
    try (SearchEngine engine = engine(documents())) {
      return engine.similar(id, SimilarDocuments.DEFAULT_LIMIT, PATIENCE).orElseThrow();
    }
  }

  private static List<String> ids(SimilarDocuments found) {
    return found.documents().stream().map(similar -> similar.document().id()).toList();
  }

  @Test
  void documentsThatShareTellingWordsAreSimilarAndSayWhichWords() throws Exception {
    SimilarDocuments found = similar("fish");
    assertEquals(List.of("dams"), ids(found), "two words in common are chance");
    List<String> shared = found.documents().getFirst().shared();
    assertTrue(shared.contains("salmon") && shared.contains("dams"), shared.toString());
    assertTrue(!shared.contains("the") && !shared.contains("tribes"), shared.toString());
  }

  @Test
  void nearlyTheSameTextIsNotSimilarAndIsListedOnce() throws Exception {
    assertEquals(List.of("clinics"), ids(similar("letter")));
    List<String> ofClinics = ids(similar("clinics"));
    assertEquals(1, ofClinics.size(), ofClinics.toString());
    assertTrue(List.of("letter", "draft").contains(ofClinics.getFirst()), ofClinics.toString());
  }

  @Test
  void whatSharesNothingHasNothingSimilar() throws Exception {
    assertEquals(List.of(), similar("river").documents());
    try (SearchEngine engine = engine(documents())) {
      assertTrue(engine.similar("nothing", 5, PATIENCE).isEmpty());
      assertTrue(engine.similar("fish", 5, Duration.ofNanos(1)).orElseThrow().timedOut());
    }
  }
}
