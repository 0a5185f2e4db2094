package org.lectern.ingest.metadata;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A page and what a careful reader says that it states.
///
/// @param name of its file, as the gold file gives it
/// @param file where it lies
/// @param shape in words what sort of page it is
/// @param part of the gold set, a small letter; empty where the gold file does not part its pages
/// @param stated for each field's name the values; a field without an entry is not stated
/// @param accepted values that may be read but need not be; [#ANYTHING] is every value
/// @param references how many entries the list of references has
/// @param first the first entry; `null` where it is not looked at
/// @param textWith words that must be in the shown text
/// @param textWithout words that must be gone from the shown text
public record GoldPage(
    String name,
    Path file,
    String shape,
    String part,
    Map<String, List<String>> stated,
    Map<String, List<String>> accepted,
    int references,
    @Nullable FirstReference first,
    List<String> textWith,
    List<String> textWithout) {
  /// Stands for every value of a field that is left open.
  static final String ANYTHING = "*";

  public GoldPage {
    stated = Map.copyOf(stated);
    accepted = Map.copyOf(accepted);
    textWith = List.copyOf(textWith);
    textWithout = List.copyOf(textWithout);
  }

  /// The first entry of a list of references.
  ///
  /// @param accessed as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
  public record FirstReference(int number, @Nullable String host, @Nullable String accessed) {
    /// One line to compare and to print.
    String text() {
      return number + " " + (host == null ? "-" : host) + " " + (accessed == null ? "-" : accessed);
    }
  }

  /// What the page states of a field; empty where it states nothing.
  List<String> stated(String field) {
    return stated.getOrDefault(field, List.of());
  }

  /// What may be read of a field beside it.
  List<String> accepted(String field) {
    return accepted.getOrDefault(field, List.of());
  }
}
