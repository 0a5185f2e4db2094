package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.query.Query;
import org.lectern.query.QueryField;
import org.lectern.query.QueryParser;
import org.lectern.query.QueryPrinter;

/// What a clause of a query is made of, and what would ask for less.
final class ClauseParts {
  /// Clauses that ask for less than one.
  ///
  /// @param label what that does: `without the quotes around school voucher`
  record Looser(String label, List<Query> clauses) {}

  private ClauseParts() {}

  /// The clause as it would be typed.
  static String text(Query clause) {
    return QueryPrinter.print(new Query.Bag(List.of(clause)));
  }

  /// Several things in a sentence: `a, b and c`.
  ///
  /// @param parts at least one
  static String list(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, last)) + " and " + parts.getLast();
  }

  /// The parts of a clause of several words, each to be asked for alone; none where it is one word.
  static List<Query> of(Query clause) {
    return switch (clause) {
      case Query.Phrase(var text) -> several(QueryParser.words(text));
      case Query.InField(var field, var inner) when field.holds() == QueryField.Holds.TEXT ->
          of(inner).stream().<Query>map(part -> new Query.InField(field, part)).toList();
      case Query.All(var clauses) -> operands(clauses);
      case Query.Any(var clauses) -> operands(clauses);
      case Query.InField _,
          Query.Everything _,
          Query.Word _,
          Query.Prefix _,
          Query.Fuzzy _,
          Query.Value _,
          Query.Missing _,
          Query.Range _,
          Query.Not _,
          Query.Bag _ ->
          List.of();
    };
  }

  private static List<Query> several(List<Query> words) {
    return words.size() > 1 ? words : List.of();
  }

  private static List<Query> operands(List<Query> clauses) {
    return clauses.stream()
        .filter(part -> !(part instanceof Query.Not))
        .flatMap(part ->
            part instanceof Query.Any || part instanceof Query.All
                ? of(part).stream()
                : List.of(part).stream())
        .toList();
  }

  /// What asks for less than the clause: its words instead of a phrase, the same in any field, one
  /// of what an `AND` joins.
  static Optional<Looser> looser(Query clause) {
    return switch (clause) {
      case Query.Phrase(var text) -> unquoted(text);
      case Query.InField(_, var inner) -> Optional.of(anywhere(inner));
      case Query.Any(var clauses) when clauses.stream().anyMatch(Query.InField.class::isInstance) ->
          Optional.of(
              anywhere(new Query.Any(clauses.stream().map(ClauseParts::withoutField).toList())));
      case Query.All(var clauses) -> oneOf(clauses);
      case Query.Any _,
          Query.Everything _,
          Query.Word _,
          Query.Prefix _,
          Query.Fuzzy _,
          Query.Value _,
          Query.Missing _,
          Query.Range _,
          Query.Not _,
          Query.Bag _ ->
          Optional.empty();
    };
  }

  private static Optional<Looser> unquoted(String phrase) {
    List<Query> words = several(QueryParser.words(phrase));
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Looser("without the quotes around " + phrase, words));
  }

  private static Looser anywhere(Query clause) {
    return new Looser(text(clause) + " in any field", List.of(clause));
  }

  private static Query withoutField(Query clause) {
    return clause instanceof Query.InField(_, var inner) ? inner : clause;
  }

  /// Only ever what is not excluded; what is excluded stays so.
  private static Optional<Looser> oneOf(List<Query> clauses) {
    List<Query> wanted = new ArrayList<>(clauses);
    wanted.removeIf(Query.Not.class::isInstance);
    if (wanted.size() < 2) {
      return Optional.empty();
    }
    List<Query> looser = new ArrayList<>(clauses);
    looser.removeAll(wanted);
    looser.addFirst(new Query.Any(wanted));
    String any = wanted.stream().map(ClauseParts::text).collect(Collectors.joining(", "));
    return Optional.of(new Looser("with any of " + any, looser));
  }
}
