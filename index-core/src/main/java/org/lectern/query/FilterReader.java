package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the words of a query that name the value of a filter: `think tanks in Ohio founded after
/// 1990` has a state and a span of years.
///
/// Only bare words are read; what stands in quotes, in a field, behind a minus, beside an operator
/// or in a group means what it says. The longest name counts.
public final class FilterReader {
  /// A query of more words is prose.
  private static final int MOST_WORDS = 24;

  private final TypedWords words;
  private final List<FilterSpan> spans = new ArrayList<>();

  private FilterReader(TypedWords words) {
    this.words = words;
  }

  /// The values that are named, in the order of their words. Each with its readings, the likeliest
  /// first: whether an index has a city of that name, this does not know.
  ///
  /// @throws QueryRejectedException if parentheses nest too deep
  public static List<List<FilterWords>> read(String raw) {
    List<TypedWords> runs = TypedWords.of(raw);
    List<List<FilterWords>> found = new ArrayList<>();
    if (runs.stream().mapToInt(TypedWords::size).sum() <= MOST_WORDS) {
      for (TypedWords run : runs) {
        found.addAll(new FilterReader(run).found());
      }
    }
    return List.copyOf(found);
  }

  private List<List<FilterWords>> found() {
    NameWords names = new NameWords(words);
    YearWords years = new YearWords(words, names.hasKind());
    PlaceWords places = new PlaceWords(words);
    for (int at = 0; at < words.size(); ) {
      int here = at;
      boolean named = valueEnds(at) || NameWords.isAny(words.key(at - 1));
      Optional<FilterSpan> span =
          years.at(at).or(() -> names.at(here)).or(() -> places.at(here, named));
      span.ifPresent(spans::add);
      at = span.map(FilterSpan::to).orElse(at + 1);
    }
    topics(names);
    return SpanJoints.read(words, spans).stream().map(FilterSpan::readings).toList();
  }

  private void topics(NameWords names) {
    for (int at = 0; at < words.size(); ) {
      int here = at;
      boolean taken = spans.stream().anyMatch(span -> span.from() <= here && here < span.to());
      Optional<FilterSpan> topic =
          taken ? Optional.empty() : names.topic(at, at == 0 || valueEnds(at), this::isEndOrValue);
      topic.ifPresent(spans::add);
      at = topic.map(FilterSpan::to).orElse(at + 1);
    }
  }

  private boolean valueEnds(int at) {
    return spans.stream().anyMatch(span -> span.to() == at && !span.readings().isEmpty());
  }

  private boolean isEndOrValue(int at) {
    return at == words.size()
        || spans.stream().anyMatch(span -> span.from() == at && !span.readings().isEmpty());
  }
}
