package org.lectern.server.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.server.api.QueryString.Parameter;

/// What stands around every page.
///
/// @param title of the browser's window, without the product's name
/// @param query what is in the box
/// @param kept what the box's form carries along
/// @param json the same answer for programs; absent where there is none
public record Frame(
    Site site, @Nullable String title, String query, List<Parameter> kept, @Nullable String json) {
  public Frame {
    kept = List.copyOf(kept);
  }

  /// `water – 42 documents – Lectern`.
  public String windowTitle() {
    return Words.joined(" – ", title, "Lectern");
  }
}
