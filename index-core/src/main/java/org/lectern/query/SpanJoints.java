package org.lectern.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.query.Query.Any;
import org.lectern.query.Query.Not;
import org.lectern.query.Query.Value;

/// Reads what stands between the values of a query: `in Ohio or Michigan` are alternatives of one
/// field, `not in Ohio` is an exclusion.
///
/// A value that is joined to other words by `and` or `or` names no filter, nor do years that are
/// excluded: there is no filter for that.
final class SpanJoints {
  private static final Set<String> JOINTS = Set.of("and", "or");
  private static final Set<String> NEGATIONS =
      Set.of("not", "except", "excluding", "without", "isnt", "arent", "wasnt", "werent");
  private static final Set<QueryField> PLACES =
      EnumSet.of(QueryField.PLACE, QueryField.REGION, QueryField.STATE, QueryField.CITY);
  private static final Set<String> UNSURE = Set.of("no", "never", "only", "nor", "neither");

  private final TypedWords words;
  private final List<FilterSpan> spans;

  private SpanJoints(TypedWords words, List<FilterSpan> spans) {
    this.words = words;
    this.spans = new ArrayList<>(spans);
    this.spans.removeIf(span -> span.readings().isEmpty());
    this.spans.sort(Comparator.comparing(FilterSpan::from));
  }

  /// The spans as they are meant, in their order.
  static List<FilterSpan> read(TypedWords words, List<FilterSpan> spans) {
    return new SpanJoints(words, spans).read();
  }

  private List<FilterSpan> read() {
    List<FilterSpan> read = new ArrayList<>();
    for (int first = 0; first < spans.size(); ) {
      int last = first;
      boolean clear = !isLoose(spans.get(first).from() - 1);
      while (last + 1 < spans.size() && joint(last).isPresent()) {
        boolean alike = field(last).isPresent() && field(last).equals(field(last + 1));
        if (!alike && !joint(last).get().equals("or") && !(isPlace(last) && isPlace(last + 1))) {
          break;
        }
        clear &= alike;
        last++;
      }
      boolean apart = last + 1 < spans.size() && joint(last).isPresent();
      if (clear && (apart || !isLoose(spans.get(last).to()))) {
        signed(together(first, last)).ifPresent(read::add);
      }
      first = last + 1;
    }
    return read;
  }

  /// What joins a span to the next one: `and`, `or`, a comma between values of one field.
  private Optional<String> joint(int span) {
    int to = spans.get(span).to();
    int next = spans.get(span + 1).from();
    if (JOINTS.contains(words.key(to)) && next - to == 1) {
      return Optional.of(words.key(to));
    }
    boolean listed = next == to && words.get(to - 1).ends() && field(span).isPresent();
    return listed && field(span).equals(field(span + 1)) ? Optional.of(",") : Optional.empty();
  }

  /// Whether a joint stands here that joins a span to other words.
  private boolean isLoose(int at) {
    boolean joint = JOINTS.contains(words.key(at)) && at > 0 && at + 1 < words.size();
    return joint
        && (spans.stream().noneMatch(span -> span.to() == at)
            || spans.stream().noneMatch(span -> begins(span, at + 1)));
  }

  private boolean begins(FilterSpan span, int at) {
    return span.from() == at || (span.from() == at + 1 && NEGATIONS.contains(words.key(at)));
  }

  private boolean isPlace(int span) {
    return spans.get(span).readings().getFirst().filter() instanceof Value(var field, _)
        && PLACES.contains(field);
  }

  /// The field of a value that is read in one way only.
  private Optional<QueryField> field(int span) {
    List<FilterWords> readings = spans.get(span).readings();
    return readings.size() == 1 && readings.getFirst().filter() instanceof Value(var field, _)
        ? Optional.of(field)
        : Optional.empty();
  }

  private FilterSpan together(int first, int last) {
    if (first == last) {
      return spans.get(first);
    }
    List<Query> values =
        spans.subList(first, last + 1).stream()
            .map(span -> span.readings().getFirst().filter())
            .distinct()
            .toList();
    Query any = values.size() == 1 ? values.getFirst() : new Any(values);
    return FilterSpan.of(words, spans.get(first).from(), spans.get(last).to(), any);
  }

  /// The span with its sign; empty where it is unclear what is not meant.
  private Optional<FilterSpan> signed(FilterSpan span) {
    int before = span.from() - 1;
    String key = words.key(before);
    if (UNSURE.contains(key)) {
      return key.equals("only") && !NEGATIONS.contains(words.key(before - 1))
          ? Optional.of(span)
          : Optional.empty();
    }
    boolean than = key.equals("than") && words.key(before - 1).equals("other");
    boolean outside = PlaceWords.OUTSIDE.equals(words.key(span.from()));
    boolean negated = than || NEGATIONS.contains(key);
    if (!negated && !outside) {
      return Optional.of(span);
    }
    int from = than ? before - 1 : negated ? before : span.from();
    from = words.key(from - 1).equals("but") ? from - 1 : from;
    return negated == outside ? Optional.empty() : excluded(span, from);
  }

  private Optional<FilterSpan> excluded(FilterSpan span, int from) {
    List<FilterWords> readings = new ArrayList<>();
    for (FilterWords reading : span.readings()) {
      boolean whole = reading.position() == words.get(span.from()).start();
      if (whole && !(reading.filter() instanceof Query.Range)) {
        int start = words.get(from).start();
        readings.add(new FilterWords(new Not(reading.filter()), start, reading.end() - start));
      }
    }
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new FilterSpan(from, span.to(), readings));
  }
}
