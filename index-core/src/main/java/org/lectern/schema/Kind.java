package org.lectern.schema;

import java.util.Arrays;
import java.util.Optional;

/// The shape of a document: what sort of text it is, whoever wrote it.
public enum Kind {
  /// A description of an organization or person by an encyclopaedia or watchdog.
  PROFILE("profile", "Profile"),
  /// A page on which an organization presents itself.
  ABOUT("about", "About page"),
  /// An article with a date.
  NEWS("news", "News"),
  /// A study, paper or report.
  REPORT("report", "Report"),
  /// An entry of a register: a bill, a filing, a row of a table.
  RECORD("record", "Record"),
  /// None of these, or not stated.
  OTHER("other", "Other");

  private final String slug;
  private final String label;

  Kind(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  /// What filters and JSON use: `profile`.
  public String slug() {
    return slug;
  }

  /// What people read: `Profile`.
  public String label() {
    return label;
  }

  /// The kind with this slug, compared without case.
  public static Optional<Kind> of(String slug) {
    return Arrays.stream(values()).filter(kind -> kind.slug.equalsIgnoreCase(slug)).findFirst();
  }
}
