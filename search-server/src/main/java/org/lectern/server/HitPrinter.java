package org.lectern.server;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.query.Note;
import org.lectern.schema.Summary;
import org.lectern.search.Hit;
import org.lectern.search.SearchResponse;
import org.lectern.search.Snippet;

/// Prints hits for people at a terminal.
final class HitPrinter {
  private HitPrinter() {}

  static void print(SearchResponse response, PrintWriter out) {
    out.println(totals(response));
    for (Note note : response.notes()) {
      out.println(plain(note.message()));
    }
    int number = 0;
    for (Hit hit : response.hits()) {
      number++;
      print(number, hit, out);
    }
  }

  private static String totals(SearchResponse response) {
    if (response.timedOut() && response.documents() == 0) {
      return "cut short, no document was found in the time a search has";
    }
    return String.format(
        Locale.ROOT,
        "%s%d %s, %d %s",
        response.timedOut() ? "cut short, at least " : "",
        response.documents(),
        response.documents() == 1 ? "document" : "documents",
        response.organizations(),
        response.organizations() == 1 ? "organization" : "organizations");
  }

  private static void print(int number, Hit hit, PrintWriter out) {
    Summary summary = hit.document();
    out.println();
    out.println(number + ". " + plain(Optional.ofNullable(summary.title()).orElse("(no title)")));
    String facts =
        Stream.of(
                summary.voice().label(),
                summary.kind().label(),
                summary.publisher(),
                summary.published(),
                summary.id())
            .flatMap(Stream::ofNullable)
            .map(Object::toString)
            .collect(Collectors.joining(" · "));
    out.println("   " + plain(facts));
    for (Snippet snippet : hit.snippets()) {
      String heading = snippet.source().heading();
      out.println(
          "   "
              + (heading == null ? "" : plain(heading) + ": ")
              + (snippet.cutStart() ? "… " : "")
              + plain(snippet.text())
              + (snippet.cutEnd() ? " …" : ""));
    }
    Integer versions = hit.versions();
    if (versions != null && versions > 0) {
      String word = versions == 1 ? " more version" : " more versions";
      out.println("   + " + versions + word);
    }
  }

  // A document must not move the cursor or change the colours of somebody's terminal.
  private static String plain(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
