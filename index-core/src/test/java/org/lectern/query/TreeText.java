package org.lectern.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.query.Query.All;
import org.lectern.query.Query.Any;
import org.lectern.query.Query.Bag;
import org.lectern.query.Query.Everything;
import org.lectern.query.Query.Fuzzy;
import org.lectern.query.Query.InField;
import org.lectern.query.Query.Missing;
import org.lectern.query.Query.Not;
import org.lectern.query.Query.Phrase;
import org.lectern.query.Query.Prefix;
import org.lectern.query.Query.Range;
import org.lectern.query.Query.Value;
import org.lectern.query.Query.Word;

/// Writes trees for people who read golden files: `bag(word(tax), not(phrase(carbon tax)))`.
public final class TreeText {
  private TreeText() {}

  public static String of(Query query) {
    return switch (query) {
      case Everything _ -> "everything";
      case Word(var text) -> "word(" + text + ")";
      case Phrase(var text) -> "phrase(" + text + ")";
      case Prefix(var text) -> "prefix(" + text + ")";
      case Fuzzy(var text, int edits) -> "fuzzy(" + text + ", " + edits + ")";
      case InField(var field, var clause) -> "in(" + field.slug() + ", " + of(clause) + ")";
      case Value(var field, var value) -> "value(" + field.slug() + ", " + value + ")";
      case Missing(var field) -> "missing(" + field.slug() + ")";
      case Range(var field, var from, var to) ->
          "range(" + field.slug() + ", " + from + ", " + to + ")";
      case All(var clauses) -> "all(" + list(clauses) + ")";
      case Any(var clauses) -> "any(" + list(clauses) + ")";
      case Not(var clause) -> "not(" + of(clause) + ")";
      case Bag(var clauses) -> "bag(" + list(clauses) + ")";
    };
  }

  private static String list(List<Query> clauses) {
    return clauses.stream().map(TreeText::of).collect(Collectors.joining(", "));
  }

  /// The text on one line of printable ASCII: anything else as an escape of four hex digits.
  public static String escaped(String raw) {
    return raw.chars()
        .mapToObj(c ->
            c >= ' ' && c < 0x7F && c != '\\'
                ? "" + (char) c
                : String.format(Locale.ROOT, "\\u%04X", c))
        .collect(Collectors.joining());
  }
}
