package org.lectern.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.lucene.BareWords.BareWord;
import org.lectern.lucene.SearchedWords.Found;
import org.lectern.lucene.SearchedWords.Kind;
import org.lectern.lucene.SearchedWords.Searched;
import org.lectern.schema.Summary;

/// Says in words why a hit is there.
final class Reasons {
  private final BareWords bare;
  private final SearchedWords words;

  private final Optional<String> name;

  /// @param tree the query, to tell whether it is a name
  Reasons(org.lectern.query.Query tree, BareWords bare, SearchedWords words) {
    this.bare = bare;
    this.words = words;
    this.name = NameKey.of(tree);
  }

  /// @param found the words in the body of the hit
  List<String> of(Summary hit, List<Found> found) {
    List<String> reasons = new ArrayList<>();
    BitSet inBody = new BitSet();
    found.forEach(place -> inBody.set(place.word()));
    name.ifPresent(key -> nameReason(hit, key, reasons));
    wordReason(hit, found, inBody, reasons);
    for (int i = bare.words().size(); i < words.searched().size(); i++) {
      Searched clause = words.searched().get(i);
      if (clause.kind() == Kind.PHRASE) {
        phraseReason(hit, clause, inBody.get(i), reasons);
      }
    }
    return reasons;
  }

  private static void nameReason(Summary hit, String key, List<String> reasons) {
    if (hit.organization() != null && NameKey.of(hit.organization().name()).equals(key)) {
      reasons.add("the organization's name is what you typed");
    } else if (hit.title() != null && NameKey.of(hit.title()).equals(key)) {
      reasons.add("the title is what you typed");
    }
  }

  private void wordReason(Summary hit, List<Found> found, BitSet inBody, List<String> reasons) {
    int all = bare.words().size();
    if (all == 0) {
      return;
    }
    BitSet anywhere = inBody.get(0, all);
    Set<String> places = new LinkedHashSet<>();
    String organization = hit.organization() == null ? null : hit.organization().name();
    addWordsOf(hit.title(), "in the title", anywhere, places);
    addWordsOf(organization, "in the organization's name", anywhere, places);
    boolean together = all > 1 && together(found, all);
    if (!inBody.get(0, all).isEmpty()) {
      places.add((together ? "next to each other, " : "") + "in the text");
    }
    int has = anywhere.cardinality();
    String where = places.isEmpty() ? "beside the text" : String.join(", ", places);
    reasons.add(count(has, all) + ", " + where);
  }

  private static String count(int has, int all) {
    if (has < all && has > 0) {
      return has + " of " + all + " words";
    }
    return all == 1 ? "the word" : all == 2 ? "both words" : "all " + all + " words";
  }

  private void addWordsOf(
      @Nullable String text, String place, BitSet anywhere, Set<String> places) {
    if (text == null) {
      return;
    }
    Set<String> stems = terms(Tokens.stemmed(text));
    Set<String> exact = terms(Tokens.exact(text));
    for (int i = 0; i < bare.words().size(); i++) {
      BareWord word = bare.words().get(i);
      if ((word.exact() ? exact : stems).contains(word.term())) {
        anywhere.set(i);
        places.add(place);
      }
    }
  }

  private static Set<String> terms(List<Token> tokens) {
    Set<String> terms = new HashSet<>();
    tokens.forEach(token -> terms.add(token.term()));
    return terms;
  }

  /// Whether all words stand side by side somewhere in the text, in any order.
  private static boolean together(List<Found> found, int all) {
    List<Found> places = found.stream().filter(place -> place.word() < all).toList();
    for (int i = 0; i + all <= places.size(); i++) {
      BitSet window = new BitSet();
      for (Found place : places.subList(i, i + all)) {
        window.set(place.word());
      }
      int width = places.get(i + all - 1).position() - places.get(i).position();
      if (window.cardinality() == all && width == all - 1) {
        return true;
      }
    }
    return false;
  }

  private static void phraseReason(
      Summary hit, Searched phrase, boolean inBody, List<String> reasons) {
    List<String> places = new ArrayList<>();
    if (hit.title() != null && contains(hit.title(), phrase.label())) {
      places.add("in the title");
    }
    if (hit.organization() != null && contains(hit.organization().name(), phrase.label())) {
      places.add("in the organization's name");
    }
    if (inBody) {
      places.add("in the text");
    }
    if (!places.isEmpty()) {
      reasons.add("phrase " + String.join(", ", places));
    }
  }

  private static boolean contains(String text, String phrase) {
    return joined(text).contains(joined(phrase));
  }

  private static String joined(String text) {
    StringBuilder joined = new StringBuilder(" ");
    Tokens.exact(text).forEach(token -> joined.append(token.term()).append(' '));
    return joined.toString();
  }
}
