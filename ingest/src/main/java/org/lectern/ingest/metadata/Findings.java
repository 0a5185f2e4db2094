package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.reader.FactValue;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;

/// The values read so far. What the source states closes its field to readings that are less sure:
/// of a record to all of them, of a page to all but the labels of its infobox.
final class Findings {
  private static final double SURE = 0.9;

  /// A longer value is none, UTF-16 units: every hit shows its title, its publisher and its place.
  static final int LONGEST_VALUE = 2_000;

  private static final int FEW = 100;

  private final List<Finding> all = new ArrayList<>();

  /// The same again, as every rule asks for those of some fields.
  private final Map<FactField, List<Finding>> byField = new EnumMap<>(FactField.class);

  private final Map<FactField, Double> closed = new EnumMap<>(FactField.class);

  /// Adds a value that the source states itself.
  void state(Finding finding) {
    if (finding.value().label().length() <= LONGEST_VALUE) {
      keep(finding);
      closed.merge(finding.value().field(), finding.confidence(), Math::max);
    }
  }

  /// Adds a value that was among the findings before, when the document was read.
  void restore(Finding finding) {
    keep(finding);
  }

  private void keep(Finding finding) {
    all.add(finding);
    byField.computeIfAbsent(finding.value().field(), _ -> new ArrayList<>(4)).add(finding);
  }

  private List<Finding> of(FactField field) {
    return byField.getOrDefault(field, List.of());
  }

  /// Adds a value read from text, unless the source states that field more surely. Topics of the
  /// text stand beside the stated ones.
  void add(Finding finding) {
    FactField field = finding.value().field();
    if (closed.isEmpty()
        || field == FactField.TOPIC
        || finding.confidence() > closed.getOrDefault(field, 0.0)) {
      keep(finding);
    }
  }

  /// The surest value of a field, of equally sure ones the first.
  <T extends FactValue> Optional<T> best(FactField field, Class<T> type) {
    // A loop, as a register of organizations asks this twelve times a row.
    Finding best = null;
    for (Finding finding : of(field)) {
      if (type.isInstance(finding.value())
          && (best == null || finding.confidence() > best.confidence())) {
        best = finding;
      }
    }
    return Optional.ofNullable(best).map(Finding::value).map(type::cast);
  }

  /// Whether a field was read where it is labelled or stated: sentences that tell it in passing
  /// need not be looked for.
  boolean isSure(FactField field) {
    for (Finding finding : of(field)) {
      if (finding.confidence() >= SURE) {
        return true;
      }
    }
    return false;
  }

  /// The name of the organization.
  Optional<String> organization() {
    return best(FactField.ORGANIZATION, FactValue.OfOrganization.class)
        .map(FactValue.OfOrganization::label);
  }

  /// The text of a field.
  Optional<String> text(FactField field) {
    return best(field, FactValue.Text.class).map(FactValue.Text::value);
  }

  /// The distinct values of a field, the surest first.
  <T extends FactValue> List<T> all(FactField field, Class<T> type) {
    return all(field, type, 0);
  }

  /// The distinct values of a field that are at least so sure, the surest first.
  <T extends FactValue> List<T> all(FactField field, Class<T> type, double least) {
    List<Finding> found = new ArrayList<>();
    for (Finding finding : of(field)) {
      if (type.isInstance(finding.value()) && finding.confidence() >= least) {
        found.add(finding);
      }
    }
    found.sort(Comparator.comparingDouble(Finding::confidence).reversed());
    Set<T> values = new LinkedHashSet<>();
    found.forEach(finding -> values.add(type.cast(finding.value())));
    return List.copyOf(values);
  }

  /// The surest finding of a field.
  Optional<Finding> finding(FactField field) {
    Finding surest = null;
    for (Finding finding : of(field)) {
      if (surest == null || finding.confidence() > surest.confidence()) {
        surest = finding;
      }
    }
    return Optional.ofNullable(surest);
  }

  /// All of them with their evidence, also those that lost.
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(all.size());
    for (Finding finding : all) {
      Fact fact = finding.fact();
      // Of few, comparing costs less than the hashes of all their values.
      if (all.size() > FEW || !isIn(facts, fact)) {
        facts.add(fact);
      }
    }
    return all.size() > FEW ? facts.stream().distinct().toList() : facts;
  }

  private static boolean isIn(List<Fact> facts, Fact fact) {
    int start = fact.evidence().sourceStart();
    for (Fact other : facts) {
      if (other.evidence().sourceStart() == start && other.equals(fact)) {
        return true;
      }
    }
    return false;
  }
}
