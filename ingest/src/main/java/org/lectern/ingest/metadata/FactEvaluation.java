package org.lectern.ingest.metadata;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.ingest.reader.DocumentReader;
import org.lectern.ingest.reader.DocumentReaders;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.SourceDocument;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Reference;

/// How well the rules read pages, field by field.
///
/// Beside the fields of facts there are `person_role` (roles of the people whose name is right, a
/// role each), `references` (right where the list has as many entries as it should),
/// `first_reference` and `text` (words that must be in the shown text, or gone from it).
///
/// @param figures of every field that a page states or that was read, topics last
/// @param faults every miss and every false value
public record FactEvaluation(int pages, List<FieldFigure> figures, List<FactFault> faults) {
  private static final String TOPIC = "topic";

  public FactEvaluation {
    figures = List.copyOf(figures);
    faults = List.copyOf(faults);
  }

  /// Reads all pages of a gold set and compares.
  ///
  /// @throws IOException if a page cannot be read or holds more than one document
  public static FactEvaluation of(GoldSet gold) throws IOException {
    MetadataExtractor extractor = new MetadataExtractor();
    FactTally tally = new FactTally();
    for (GoldPage page : gold.pages()) {
      count(page, extractor.document(read(page), Instant.EPOCH), tally);
    }
    List<FieldFigure> figures = new ArrayList<>();
    tally.figures().stream().filter(figure -> !isTopic(figure)).forEach(figures::add);
    tally.figures().stream().filter(FactEvaluation::isTopic).forEach(figures::add);
    return new FactEvaluation(gold.pages().size(), figures, tally.faults());
  }

  /// One field of it, or of people the roles too.
  public FactEvaluation only(String field) {
    return new FactEvaluation(
        pages,
        figures.stream().filter(figure -> figure.field().equals(field)).toList(),
        faults.stream().filter(fault -> fault.field().equals(field)).toList());
  }

  /// Without the topics: they are more of a judgment than the rest.
  public FactEvaluation withoutTopics() {
    return new FactEvaluation(
        pages,
        figures.stream().filter(figure -> !isTopic(figure)).toList(),
        faults.stream().filter(fault -> !fault.field().equals(TOPIC)).toList());
  }

  /// The names that [#only] takes.
  public static List<String> fields() {
    List<String> fields = new ArrayList<>(GoldAnswer.fields());
    fields.addAll(List.of("person_role", "references", "first_reference", "text"));
    return fields;
  }

  /// A table of the figures, topics apart, then the faults: a line each.
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    rows.add(FieldFigure.header());
    for (FieldFigure figure : figures) {
      if (isTopic(figure) && figures.size() > 1) {
        rows.add("");
      }
      rows.add(figure.row());
    }
    rows.add("");
    faults.forEach(fault -> rows.add(fault.row()));
    return rows;
  }

  private static boolean isTopic(FieldFigure figure) {
    return figure.field().equals(TOPIC);
  }

  static ExtractedDocument read(GoldPage page) throws IOException {
    SourceDocument source = SourceDocument.of(page.file(), page.name());
    try (DocumentReader reader = DocumentReaders.open(source)) {
      if (reader.next().orElse(null) instanceof ExtractedDocument document
          && reader.next().isEmpty()) {
        return document;
      }
      throw new IOException(page.name() + " is not one document that can be read");
    }
  }

  private static void count(GoldPage page, PolicyDocument document, FactTally tally) {
    GoldAnswer answer = new GoldAnswer(document);
    for (String field : GoldAnswer.fields()) {
      if (!page.stated(field).isEmpty() || !answer.values(field).isEmpty()) {
        tally.count(page, field, answer.values(field), answer);
      }
      if (field.equals("person")) {
        countRoles(page, answer, tally);
      }
    }
    countReferences(page, answer.references(), tally);
    countText(page, answer.text(), tally);
  }

  private static void countRoles(GoldPage page, GoldAnswer answer, FactTally tally) {
    List<String> stated = page.stated("person");
    List<String> found = answer.values("person");
    Set<String> both = names(stated);
    both.retainAll(names(found));
    Map<String, String> missed = roles(stated, both);
    Map<String, String> extra = roles(found, both);
    Set<String> open = roles(page.accepted("person"), both).keySet();
    extra.keySet().removeIf(role -> open.contains(role) && !missed.containsKey(role));
    if (!missed.isEmpty() || !extra.isEmpty()) {
      tally.compare(page, "person_role", missed, extra, null);
    }
  }

  private static Set<String> names(List<String> people) {
    return people.stream()
        .map(person -> GoldValue.key("person", person))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> roles(List<String> people, Set<String> names) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (String person : people) {
      if (names.contains(GoldValue.key("person", person))) {
        GoldValue.roles(person)
            .forEach(role -> roles.putIfAbsent(GoldValue.key("person_role", role), role));
      }
    }
    return roles;
  }

  private static void countReferences(GoldPage page, List<Reference> references, FactTally tally) {
    if (page.references() > 0 || !references.isEmpty()) {
      tally.compare(
          page, "references", counted(page.references()), counted(references.size()), null);
    }
    if (page.first() != null) {
      List<String> found =
          references.stream()
              .limit(1)
              .map(first ->
                  new GoldPage.FirstReference(
                          first.number(),
                          first.host().orElse(null),
                          first.accessed() == null ? null : first.accessed().toString())
                      .text())
              .toList();
      tally.compare(
          page,
          "first_reference",
          FactTally.keys("first_reference", List.of(page.first().text())),
          FactTally.keys("first_reference", found),
          null);
    }
  }

  private static Map<String, String> counted(int references) {
    return FactTally.keys(
        "references", references == 0 ? List.of() : List.of(Integer.toString(references)));
  }

  private static void countText(GoldPage page, String text, FactTally tally) {
    List<String> gone = page.textWithout().stream().filter(text::contains).toList();
    List<String> with = page.textWith();
    List<String> kept = with.stream().filter(text::contains).toList();
    if (!with.isEmpty() || !page.textWithout().isEmpty()) {
      List<String> found = new ArrayList<>(kept);
      found.addAll(gone);
      tally.compare(
          page, "text", FactTally.keys("text", with), FactTally.keys("text", found), null);
    }
  }
}
