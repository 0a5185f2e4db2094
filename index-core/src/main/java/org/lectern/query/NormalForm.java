package org.lectern.query;

import java.util.ArrayList;
import java.util.List;
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

/// Builds trees of which one meaning has one shape, so that a printed query is read as it was: no
/// [All] directly in an [All], no [Any] in an [Any], no [Not] in a [Not], no [InField] but of text,
/// and none directly of a [Not].
final class NormalForm {
  private NormalForm() {}

  /// @param operands at least one
  static Query all(List<Query> operands) {
    List<Query> clauses = new ArrayList<>();
    for (Query operand : operands) {
      if (operand instanceof All(var parts)) {
        clauses.addAll(parts);
      } else {
        clauses.add(operand);
      }
    }
    return clauses.size() == 1 ? clauses.getFirst() : new All(clauses);
  }

  /// @param operands at least one
  static Query any(List<Query> operands) {
    List<Query> clauses = new ArrayList<>();
    for (Query operand : operands) {
      if (operand instanceof Any(var parts)) {
        clauses.addAll(parts);
      } else {
        clauses.add(operand);
      }
    }
    return clauses.size() == 1 ? clauses.getFirst() : new Any(clauses);
  }

  static Query not(Query query) {
    return query instanceof Not(var clause) ? clause : new Not(query);
  }

  /// The query in a field that holds text. A field named inside, as in `title:(tax OR state:NC)`,
  /// goes before the one outside.
  static Query inField(QueryField field, Query query) {
    return switch (query) {
      case Not(var clause) -> not(inField(field, clause));
      case Word _, Phrase _, Prefix _, Fuzzy _ -> new InField(field, query);
      case All(var clauses) ->
          isText(query) ? new InField(field, query) : all(inField(field, clauses));
      case Any(var clauses) ->
          isText(query) ? new InField(field, query) : any(inField(field, clauses));
      case InField _, Value _, Missing _, Range _, Everything _, Bag _ -> query;
    };
  }

  private static List<Query> inField(QueryField field, List<Query> clauses) {
    return clauses.stream().map(clause -> inField(field, clause)).toList();
  }

  private static boolean isText(Query query) {
    return switch (query) {
      case Word _, Phrase _, Prefix _, Fuzzy _ -> true;
      case Not(var clause) -> isText(clause);
      case All(var clauses) -> clauses.stream().allMatch(NormalForm::isText);
      case Any(var clauses) -> clauses.stream().allMatch(NormalForm::isText);
      case InField _, Value _, Missing _, Range _, Everything _, Bag _ -> false;
    };
  }
}
