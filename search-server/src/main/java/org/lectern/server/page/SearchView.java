package org.lectern.server.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Facet;
import org.lectern.search.FacetField;
import org.lectern.search.Grouping;
import org.lectern.search.Help;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResponse;
import org.lectern.search.Sort;
import org.lectern.server.api.QueryString.Parameter;
import org.lectern.server.api.SearchAnswer;
import org.lectern.server.api.SearchLink;
import org.lectern.server.api.SearchResource;

/// What the template of the search page shows. All of it is plain text, which the template escapes.
///
/// @param totals `42 documents about 30 organizations`
/// @param again link that asks the same once more
/// @param clear link that takes all filters away; absent where there are none
/// @param meant searches that may have been meant, where little was found
/// @param offers filters that the query names
/// @param filters absent where the search was cut short
/// @param first link to the first page; absent on it
/// @param next link to the next page; absent on the last
/// @param help absent where something was found
public record SearchView(
    Frame frame,
    String totals,
    boolean timedOut,
    String again,
    List<ChipView> chips,
    @Nullable String clear,
    List<NoteView> notes,
    List<HelpView.CountView> meant,
    List<HelpView.CountView> offers,
    @Nullable FiltersView filters,
    SortView sort,
    List<HitView> hits,
    @Nullable String first,
    @Nullable String next,
    @Nullable HelpView help) {
  /// The orders of hits, and what they are drawn together by.
  ///
  /// @param grouped whether there is one an organization
  /// @param versions whether there are any to show or to collapse
  /// @param every whether every version is a hit
  /// @param kept what the form carries along
  public record SortView(
      List<OrderView> orders,
      boolean grouped,
      boolean versions,
      boolean every,
      List<Parameter> kept) {
    static SortView of(SearchSteps steps, List<Hit> hits) {
      List<OrderView> orders =
          Stream.of(Sort.values())
              .map(
                  sort -> new OrderView(sort.slug(), Words.sort(sort), sort == steps.here().sort()))
              .toList();
      boolean every = !steps.here().collapse();
      boolean versions = every || hits.stream().anyMatch(hit -> !hit.elsewhere().isEmpty());
      return new SortView(
          orders,
          steps.here().group() == Grouping.ORGANIZATION,
          versions,
          every,
          versions ? steps.kept("sort", "group", "collapse") : steps.kept("sort", "group"));
    }
  }

  public record OrderView(String value, String label, boolean selected) {}

  public SearchView {
    chips = List.copyOf(chips);
    notes = List.copyOf(notes);
    meant = List.copyOf(meant);
    offers = List.copyOf(offers);
    hits = List.copyOf(hits);
  }

  /// How many filters are applied, for the fold that hides them on a small screen.
  public int applied() {
    return chips.size();
  }

  static SearchView of(Site site, SearchRequest asked, SearchAnswer answer) {
    SearchResponse response = answer.response();
    SearchSteps steps = new SearchSteps(asked);
    Map<FacetField, Facet> facets = response.facets().orElse(Map.of());
    String totals = totals(response);
    List<ChipView> chips = ChipView.of(steps, facets.values());
    return new SearchView(
        frame(site, asked, steps, totals),
        totals,
        response.timedOut(),
        SearchLink.of(SearchPage.PATH, asked),
        chips,
        chips.isEmpty() ? null : steps.withoutFilters(),
        NoteView.of(response.notes(), response.match(), steps),
        HelpView.meant(answer.meant(), asked),
        HelpView.offers(answer.offers(), asked),
        response.facets().map(counted -> FiltersView.of(asked, counted)).orElse(null),
        SortView.of(steps, response.hits()),
        response.hits().stream().map(hit -> HitView.of(hit, asked)).toList(),
        asked.cursor().isPresent() ? steps.first() : null,
        response.next().map(steps::next).orElse(null),
        answer.help().map(help -> help(steps, help)).orElse(null));
  }

  private static Frame frame(Site site, SearchRequest asked, SearchSteps steps, String totals) {
    String query = asked.query().raw();
    return new Frame(
        site,
        Words.joined(" – ", query, totals),
        query,
        steps.kept("q", "facets"),
        SearchLink.of(SearchResource.PATH, asked));
  }

  static String totals(SearchResponse response) {
    if (response.documents() == 0) {
      return response.timedOut()
          ? "No document was found in the time a search has"
          : "No documents match";
    }
    String least = response.timedOut() ? "at least " : "";
    String documents = (least.isEmpty() ? "" : "At least ") + Words.documents(response.documents());
    String organizations =
        response.organizations() == 0
            ? ""
            : " about "
                + least
                + Words.count(response.organizations(), "organization", "organizations");
    return documents + organizations;
  }

  private static HelpView help(SearchSteps steps, Help help) {
    List<LinkView> others = List.of(new LinkView("Start over", SearchPage.PATH));
    return HelpView.of(help, steps.here(), others);
  }
}
