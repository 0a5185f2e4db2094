package org.lectern.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.query.ParsedQuery;
import org.lectern.query.Query;
import org.lectern.query.QueryPrinter;

/// Finds queries that somebody may have meant who found little: the same one with other spellings
/// of words that hardly any document has. Nothing but bare words is changed, and nothing is
/// searched for in place of what was typed.
public final class DidYouMean {
  // More hits than that are no reason to ask.
  private static final int FEW = 3;
  private static final int MOST = 3;
  private static final int MOST_WORDS = 12;

  /// A query that may have been meant.
  ///
  /// @param request with the same filters and settings, its first page
  /// @param corrected the new words
  /// @param documents how many it finds, exact, above 0
  public record Proposal(SearchRequest request, List<String> corrected, long documents) {
    public Proposal {
      corrected = List.copyOf(corrected);
    }

    /// The query as it would be typed.
    public String query() {
      return request.query().raw();
    }
  }

  private DidYouMean() {}

  /// The proposals for a response with fewer than three documents, or with a word that no document
  /// has; the best first, three at most.
  ///
  /// @param budget for all of it together; what is not counted by then is not proposed
  public static List<Proposal> proposals(
      SearchEngine engine, SearchRequest request, SearchResponse response, Duration budget) {
    boolean few = response.documents() < FEW || !response.match().unknown().isEmpty();
    if (!few
        || response.timedOut()
        || !(request.query().tree() instanceof Query.Bag(var clauses))) {
      return List.of();
    }
    long end = System.nanoTime() + budget.toNanos();
    List<Proposal> together = new ArrayList<>();
    List<Proposal> apart = new ArrayList<>();
    for (Map.Entry<Query.Bag, List<String>> meant : meant(engine, clauses, budget).entrySet()) {
      Duration left = Duration.ofNanos(end - System.nanoTime());
      if (together.size() < MOST && left.isPositive()) {
        ParsedQuery query =
            new ParsedQuery(QueryPrinter.print(meant.getKey()), meant.getKey(), List.of());
        SearchRequest other = request.withoutCursor().withQuery(query);
        SearchResponse found =
            engine.search(other.withLimit(0).withFacets(Map.of()).withDeadline(left));
        if (isBetter(found, response)) {
          // Words that no document has together were hardly meant.
          List<Proposal> proposals = found.match().all() > 0 ? together : apart;
          proposals.add(new Proposal(other, meant.getValue(), found.documents()));
        }
      }
    }
    return together.isEmpty() ? apart.stream().limit(1).toList() : together;
  }

  /// Whether more is found, and no less that has all the words; or anything that has more of the
  /// words.
  private static boolean isBetter(SearchResponse found, SearchResponse before) {
    int unknown = found.match().unknown().size();
    int unknownBefore = before.match().unknown().size();
    boolean more =
        found.documents() > before.documents()
            && (unknownBefore > 0 || found.match().all() >= before.match().all());
    return !found.timedOut() && found.documents() > 0 && (more || unknown < unknownBefore);
  }

  /// Queries with their new words: the best spelling of every word, then each other spelling beside
  /// the best of the others.
  private static Map<Query.Bag, List<String>> meant(
      SearchEngine engine, List<Query> clauses, Duration budget) {
    Map<Query.Bag, List<String>> meant = new LinkedHashMap<>();
    List<Integer> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i) instanceof Query.Word(var text)) {
        places.add(i);
        words.add(text);
      }
    }
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return meant;
    }
    List<Spelling> spellings =
        engine.spellings(words, budget).stream()
            .filter(spelling -> sideBySide(spelling, places))
            .toList();
    add(meant, clauses, places, best(spellings, List.of()));
    spellings.forEach(other -> add(meant, clauses, places, best(spellings, List.of(other))));
    return meant;
  }

  private static boolean sideBySide(Spelling spelling, List<Integer> places) {
    int last = spelling.first() + spelling.replaced() - 1;
    return places.get(last) - places.get(spelling.first()) == spelling.replaced() - 1;
  }

  /// The first spelling of each word, beside those that are given.
  private static List<Spelling> best(List<Spelling> spellings, List<Spelling> given) {
    List<Spelling> best = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    List<Spelling> all = new ArrayList<>(given);
    all.addAll(spellings);
    for (Spelling spelling : all) {
      Set<Integer> wanted = new HashSet<>();
      for (int i = 0; i < spelling.replaced(); i++) {
        wanted.add(spelling.first() + i);
      }
      if (wanted.stream().noneMatch(taken::contains)) {
        taken.addAll(wanted);
        best.add(spelling);
      }
    }
    return best;
  }

  private static void add(
      Map<Query.Bag, List<String>> meant,
      List<Query> clauses,
      List<Integer> places,
      List<Spelling> chosen) {
    if (chosen.isEmpty()) {
      return;
    }
    Map<Integer, List<Query>> replacements = new LinkedHashMap<>();
    List<String> corrected = new ArrayList<>();
    for (Spelling spelling : chosen) {
      for (int i = 1; i < spelling.replaced(); i++) {
        replacements.put(places.get(spelling.first() + i), List.of());
      }
      List<Query> words = new ArrayList<>();
      for (String word : spelling.text().split(" ")) {
        words.add(new Query.Word(word));
        corrected.add(word);
      }
      replacements.put(places.get(spelling.first()), words);
    }
    List<Query> all = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      all.addAll(replacements.getOrDefault(i, List.of(clauses.get(i))));
    }
    meant.putIfAbsent(new Query.Bag(all), corrected);
  }
}
