package org.lectern.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/// How large a query may be.
///
/// The limits hold of the tree, and of the tree as [QueryPrinter] writes it: what was accepted once
/// is accepted again when a link carries the printed form.
final class Limits {
  private final List<Integer> positions;
  private final Set<String> words = new HashSet<>();
  private int leaf;
  private int clauses;
  private int depth;
  private int firstClauseOver;
  private int firstWordOver;
  private int firstTooDeep;

  private Limits(List<Integer> positions) {
    this.positions = positions;
  }

  static void checkLength(String raw) {
    if (raw.length() > QueryParser.MAX_LENGTH) {
      throw tooLong(QueryParser.MAX_LENGTH, "this one has " + raw.length());
    }
  }

  /// One more level of parentheses.
  static int deeper(int depth, int position) {
    if (depth == QueryParser.MAX_DEPTH) {
      throw tooDeep(depth + 1, position);
    }
    return depth + 1;
  }

  /// @param positions where in the raw query each leaf of the tree begins, in the tree's order
  static void check(Query tree, List<Integer> positions, String raw) {
    Limits limits = new Limits(positions);
    limits.count(tree, 0);
    if (limits.clauses > QueryParser.MAX_CLAUSES) {
      throw new QueryRejectedException(
          "too-many-clauses",
          limits.firstClauseOver,
          "a query has at most "
              + QueryParser.MAX_CLAUSES
              + " phrases, fields and words of groups beside its bare words, this one has "
              + limits.clauses);
    }
    if (limits.words.size() > QueryParser.MAX_WORDS) {
      throw new QueryRejectedException(
          "too-many-words",
          limits.firstWordOver,
          "a query has at most "
              + QueryParser.MAX_WORDS
              + " different words, this one has "
              + limits.words.size());
    }
    if (limits.depth > QueryParser.MAX_DEPTH) {
      throw tooDeep(limits.depth, limits.firstTooDeep);
    }
    int printed = QueryPrinter.print(tree).length();
    if (printed > QueryParser.MAX_LENGTH) {
      throw tooLong(raw.length() - 1, "written out in full this one has " + printed);
    }
  }

  private void count(Query query, int above) {
    switch (query) {
      case Bag(var parts) -> parts.forEach(this::top);
      case All(var parts) -> group(parts, above + 1);
      case Any(var parts) -> group(parts, above + 1);
      case Not(var part) -> count(part, above);
      case InField(_, var part) -> count(part, above);
      case Word _, Phrase _, Prefix _, Fuzzy _, Value _, Missing _, Range _ -> clause();
      case Everything _ -> {}
    }
  }

  private void top(Query query) {
    if (query instanceof Word(var text)) {
      boolean another = words.add(Characters.lowerCase(text));
      if (another && words.size() == QueryParser.MAX_WORDS + 1) {
        firstWordOver = positions.get(leaf);
      }
      leaf++;
    } else {
      count(query, 0);
    }
  }

  private void group(List<Query> parts, int level) {
    if (level > QueryParser.MAX_DEPTH && depth <= QueryParser.MAX_DEPTH) {
      firstTooDeep = positions.get(leaf);
    }
    depth = Math.max(depth, level);
    parts.forEach(part -> count(part, level));
  }

  private void clause() {
    if (++clauses == QueryParser.MAX_CLAUSES + 1) {
      firstClauseOver = positions.get(leaf);
    }
    leaf++;
  }

  private static QueryRejectedException tooLong(int position, String actual) {
    return new QueryRejectedException(
        "query-too-long",
        position,
        "a query has at most " + QueryParser.MAX_LENGTH + " characters, " + actual);
  }

  private static QueryRejectedException tooDeep(int depth, int position) {
    return new QueryRejectedException(
        "query-too-deep",
        position,
        "groups nest at most " + QueryParser.MAX_DEPTH + " deep, these nest " + depth + " deep");
  }
}
