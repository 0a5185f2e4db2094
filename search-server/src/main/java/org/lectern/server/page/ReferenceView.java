package org.lectern.server.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Reference;

/// An entry of the list of references.
///
/// @param text without the address and the date that stand beside it
/// @param link `http` or `https` only
/// @param accessed the day on which the author looked at it, for people
/// @param source the first reference that cites the same page, where this is not it
/// @param marks the places in the text that cite it
public record ReferenceView(
    int number,
    String text,
    @Nullable String link,
    @Nullable String host,
    @Nullable String accessed,
    @Nullable Integer source,
    List<String> marks) {
  private static final Pattern ADDRESS = Pattern.compile("\\s*https?://\\S+\\s*$");
  private static final Pattern ACCESSED =
      Pattern.compile("(?i)\\s*\\baccessed\\s+[A-Z][a-z]+\\.? \\d{1,2}, \\d{4}\\.?");

  public ReferenceView {
    marks = List.copyOf(marks);
  }

  static List<ReferenceView> of(List<Reference> references, MarkIds ids) {
    Map<Integer, Integer> sources = Reference.sources(references);
    return references.stream()
        .map(reference -> of(reference, sources.get(reference.number()), ids))
        .toList();
  }

  static ReferenceView of(Reference reference, @Nullable Integer source, MarkIds ids) {
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
        source == null || source == reference.number() ? null : source,
        ids.of(reference.number()));
  }
}
