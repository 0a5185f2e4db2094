package org.lectern.server.page;

import java.util.List;
import java.util.stream.Collectors;
import org.lectern.search.DidYouMean;
import org.lectern.search.FilterField;
import org.lectern.search.Filters;
import org.lectern.search.Help;
import org.lectern.search.Narrowing;
import org.lectern.search.SearchRequest;
import org.lectern.server.api.SearchLink;

/// What to try where nothing was found.
///
/// @param counts each part of the search alone
/// @param relaxations wider searches that find something
/// @param others what is always possible
public record HelpView(List<CountView> counts, List<CountView> relaxations, List<LinkView> others) {
  /// A part of the search, or a wider one.
  ///
  /// @param link absent (empty) where it finds nothing
  public record CountView(String label, String link, long count) {
    public String documents() {
      return count == 0 ? "no documents" : Words.documents(count);
    }
  }

  public HelpView {
    counts = List.copyOf(counts);
    relaxations = List.copyOf(relaxations);
    others = List.copyOf(others);
  }

  /// @param asked what the person asked for; the page itself asks for more facets
  static HelpView of(Help help, SearchRequest asked, List<LinkView> others) {
    return new HelpView(
        help.counts().stream()
            .map(count -> new CountView(label(count, asked.filters()), "", count.count()))
            .toList(),
        help.relaxations().stream()
            .map(wider ->
                new CountView(
                    NoteView.sentenceStart(wider.label()),
                    link(wider.request(), asked),
                    wider.count()))
            .toList(),
        others);
  }

  static List<CountView> meant(List<DidYouMean.Proposal> proposals, SearchRequest asked) {
    return proposals.stream()
        .map(meant -> new CountView(meant.query(), link(meant.request(), asked), meant.documents()))
        .toList();
  }

  /// Each filter alone, and all together.
  static List<CountView> offers(List<Narrowing.Offer> offers, SearchRequest asked) {
    return offers.stream()
        .map(offer -> new CountView(label(offer), link(offer.request(), asked), offer.documents()))
        .toList();
  }

  private static String label(Narrowing.Offer offer) {
    return offer.chosen().stream().map(Narrowing.Chosen::label).collect(Collectors.joining(" · "));
  }

  private static String link(SearchRequest other, SearchRequest asked) {
    return SearchLink.of(SearchPage.PATH, other.withFacets(asked.facets()));
  }

  private static String label(Help.ClauseCount count, Filters filters) {
    int equals = count.clause().indexOf('=');
    if (count.kind() != Help.Kind.FILTER || equals < 0) {
      return count.clause();
    }
    String name = count.clause().substring(0, equals);
    if (name.startsWith("founded_")) {
      return "Founded: " + Words.years(filters.founded());
    }
    if (name.startsWith("published_")) {
      return "Published: " + Words.days(filters.published());
    }
    String value = count.clause().substring(equals + 1);
    boolean not = name.startsWith("not_");
    return FilterField.of(not ? name.substring(4) : name)
        .map(field -> Words.field(field) + ": " + (not ? "not " : "") + Words.value(field, value))
        .orElse(count.clause());
  }
}
