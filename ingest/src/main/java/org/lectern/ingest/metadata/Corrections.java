package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.schema.Correction;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.PolicyDocument;

/// What people said by hand about documents, and how documents are corrected by it. Safe for use by
/// many threads.
///
/// A value that was set stands before all that were read; a value that was taken back stays among
/// the facts, with the note, and nothing uses it. Without corrections a document is again what the
/// rules read: nothing that was read is lost.
public final class Corrections {
  /// Of no document.
  public static final Corrections NONE = new Corrections(List.of());

  private final Map<String, List<Correction>> byDocument;

  /// @param all in the order in which they were said
  public Corrections(List<Correction> all) {
    byDocument = all.stream().collect(Collectors.groupingBy(Correction::document));
  }

  /// The ids of the documents that have any.
  public Set<String> documents() {
    return byDocument.keySet();
  }

  /// The document as it is with its corrections, and with no others.
  public PolicyDocument applied(PolicyDocument document) {
    List<Correction> said = byDocument.getOrDefault(document.id(), List.of());
    Set<FactField> touched = EnumSet.noneOf(FactField.class);
    List<Fact> facts = new ArrayList<>();
    for (Correction correction : said) {
      touched.add(correction.field());
      if (correction.holds()) {
        facts.add(
            new Fact(
                correction.field(),
                correction.value(),
                correction.label(),
                1,
                Fact.BY_HAND,
                Evidence.ofNote(correction.note())));
      }
    }
    for (Fact fact : document.facts()) {
      if (fact.rule().equals(Fact.BY_HAND) || fact.withdrawn() != null) {
        touched.add(fact.field());
      }
      if (!fact.rule().equals(Fact.BY_HAND)) {
        String why = takenBack(fact, said).orElse(null);
        facts.add(Objects.equals(why, fact.withdrawn()) ? fact : fact.takenBack(why));
      }
    }
    return touched.isEmpty() ? document : Reassembly.of(document, facts, touched).document();
  }

  private static Optional<String> takenBack(Fact fact, List<Correction> said) {
    return said.stream()
        .filter(correction -> !correction.holds())
        .filter(correction ->
            correction.field() == fact.field() && correction.value().equals(fact.value()))
        .map(Correction::note)
        .findFirst();
  }
}
