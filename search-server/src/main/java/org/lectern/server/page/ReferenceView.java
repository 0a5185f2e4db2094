package org.lectern.server.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Reference;

/// An entry of the list of references.
///
/// @param text without the address and the date that stand beside it
/// @param link `http` or `https` only
/// @param accessed the day on which the author looked at it, for people
/// @param marks the places in the text that cite it
public record ReferenceView(
    int number,
    String text,
    @Nullable String link,
    @Nullable String host,
    @Nullable String accessed,
    List<String> marks) {
  private static final Pattern ADDRESS = Pattern.compile("\\s*https?://\\S+\\s*$");
  private static final Pattern ACCESSED =
      Pattern.compile("(?i)\\s*\\baccessed\\s+[A-Z][a-z]+\\.? \\d{1,2}, \\d{4}\\.?");

  public ReferenceView {
    marks = List.copyOf(marks);
  }

  static ReferenceView of(Reference reference, MarkIds ids) {
    PartialDate accessed = reference.accessed();
    boolean web = reference.url() != null && HitView.isWeb(reference.url());
    String text = reference.text();
    if (web) {
      text = ADDRESS.matcher(text).replaceFirst("");
    }
    if (accessed != null) {
      text = ACCESSED.matcher(text).replaceFirst("");
    }
    return new ReferenceView(
        reference.number(),
        text.isBlank() ? reference.text() : text.strip(),
        web ? reference.url() : null,
        reference.host().orElse(null),
        accessed == null ? null : Words.date(accessed),
        ids.of(reference.number()));
  }
}
