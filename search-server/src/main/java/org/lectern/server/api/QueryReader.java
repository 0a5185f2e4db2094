package org.lectern.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.query.QueryRejectedException;

/// What the user typed → a query. Stands in for the parser until that is there.
final class QueryReader {
  private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");
  private static final int LONGEST = 4096;

  private QueryReader() {}

  /// @throws QueryRejectedException if the text is over a limit
  static ParsedQuery read(String text) {
    if (text.length() > LONGEST) {
      throw new QueryRejectedException(
          "query-too-long", LONGEST, "a query has at most " + LONGEST + " characters");
    }
    List<Query> clauses = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      String phrase = matcher.group(1);
      if (phrase == null) {
        clauses.add(new Query.Word(matcher.group(2)));
      } else if (!phrase.isBlank()) {
        clauses.add(new Query.Phrase(phrase));
      }
    }
    Query tree = clauses.isEmpty() ? new Query.Everything() : new Query.Bag(clauses);
    return new ParsedQuery(text, tree, List.of());
  }
}
