package org.lectern.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An entry of a document's list of references.
///
/// @param number as printed, from 1
/// @param text the entry without its number
/// @param url what it points to, redirects unwrapped
/// @param title what is cited, where the entry tells it from the rest
/// @param publisher who brought it out, as printed
/// @param published when it came out, as printed
/// @param accessed the day on which the author looked at it, as printed
public record Reference(
    int number,
    String text,
    @Nullable String url,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable PartialDate published,
    @Nullable PartialDate accessed) {
  /// @throws IllegalArgumentException if the number is below 1
  public Reference {
    if (number < 1) {
      throw new IllegalArgumentException("references are numbered from 1, got " + number);
    }
  }

  /// The host that it points to, in lower case.
  public Optional<String> host() {
    return Optional.ofNullable(url).flatMap(WebAddress::host);
  }

  /// For each number of a list the number of the first entry that cites the same page: an address
  /// cited twice is one source. An entry without an address is a source of its own.
  public static Map<Integer, Integer> sources(List<Reference> references) {
    Map<String, Integer> first = new HashMap<>();
    Map<Integer, Integer> sources = new HashMap<>();
    for (Reference reference : references) {
      Integer own = reference.number;
      Optional<String> page = Optional.ofNullable(reference.url).flatMap(WebAddress::canonical);
      Integer earlier = page.map(address -> first.putIfAbsent(address, own)).orElse(null);
      sources.put(own, earlier == null ? own : earlier);
    }
    return sources;
  }
}
