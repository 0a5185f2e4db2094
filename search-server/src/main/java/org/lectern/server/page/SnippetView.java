package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.search.Snippet;

/// What the template shows of a snippet.
///
/// @param part the heading that it stands under, with a colon; absent where there is none
/// @param runs with an ellipsis where a sentence was cut
public record SnippetView(@Nullable String part, List<Run> runs) {
  private static final int LONGEST_HEADING = 80;

  public SnippetView {
    runs = List.copyOf(runs);
  }

  static SnippetView of(Snippet snippet) {
    List<Run> runs = new ArrayList<>(Run.of(snippet.text(), snippet.highlights()));
    if (snippet.cutStart()) {
      runs.addFirst(new Run("… ", false));
    }
    if (snippet.cutEnd()) {
      runs.addLast(new Run(" …", false));
    }
    return new SnippetView(part(snippet.source().heading()), runs);
  }

  private static @Nullable String part(@Nullable String heading) {
    if (heading == null || heading.isBlank()) {
      return null;
    }
    String words = heading.strip();
    if (words.length() > LONGEST_HEADING) {
      int end = Math.max(words.lastIndexOf(' ', LONGEST_HEADING), LONGEST_HEADING / 2);
      return words.substring(0, end).strip() + " …";
    }
    return Character.isLetterOrDigit(words.charAt(words.length() - 1)) ? words + ":" : words;
  }
}
