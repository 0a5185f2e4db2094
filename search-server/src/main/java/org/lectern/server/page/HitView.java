package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Summary;
import org.lectern.schema.WebAddress;
import org.lectern.search.Hit;
import org.lectern.search.Snippet;

/// What the template shows of a hit.
///
/// @param document the path of the document
/// @param source where it was published, `http` or `https` only
/// @param facts voice, kind, publisher and date, parted by dots
public record HitView(
    String title,
    String document,
    @Nullable String source,
    String facts,
    List<List<Run>> snippets) {
  /// A piece of a snippet's text.
  ///
  /// @param marked whether it is a word of the query
  public record Run(String text, boolean marked) {}

  public HitView {
    snippets = snippets.stream().map(List::copyOf).toList();
  }

  static HitView of(Hit hit) {
    Summary summary = hit.document();
    String facts =
        Stream.of(
                summary.voice().label(),
                summary.kind().label(),
                summary.publisher(),
                summary.published())
            .flatMap(Stream::ofNullable)
            .map(Object::toString)
            .collect(Collectors.joining(" · "));
    return new HitView(
        Optional.ofNullable(summary.title()).orElse("Untitled document"),
        "/api/v1/documents/" + summary.id(),
        // Only what a browser opens as a page: no javascript:, no data:.
        Optional.ofNullable(summary.url()).filter(url -> isWeb(url)).orElse(null),
        facts,
        hit.snippets().stream().map(HitView::runs).toList());
  }

  private static boolean isWeb(String url) {
    return WebAddress.host(url).isPresent();
  }

  static List<Run> runs(Snippet snippet) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (Snippet.Range range : snippet.highlights()) {
      runs.add(new Run(snippet.text().substring(done, range.start()), false));
      runs.add(new Run(snippet.text().substring(range.start(), range.end()), true));
      done = range.end();
    }
    runs.add(new Run(snippet.text().substring(done), false));
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }
}
