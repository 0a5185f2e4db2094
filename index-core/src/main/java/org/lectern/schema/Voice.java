package org.lectern.schema;

import java.util.Arrays;
import java.util.Optional;

/// Who speaks in a document. The same fact from an organization's own page and from its critic is
/// not the same evidence.
public enum Voice {
  /// The organization itself.
  SELF("self", "The organization itself"),
  /// Somebody else: a watchdog, an encyclopaedia, a critic, a supporter.
  THIRD_PARTY("third-party", "A third party"),
  /// A newspaper, magazine or broadcaster.
  PRESS("press", "The press"),
  /// A public authority: a register, a legislature, a court.
  OFFICIAL("official", "An official record"),
  /// Not stated.
  UNKNOWN("unknown", "Not known");

  private final String slug;
  private final String label;

  Voice(String slug, String label) {
    this.slug = slug;
    this.label = label;
  }

  /// What filters and JSON use: `third-party`.
  public String slug() {
    return slug;
  }

  /// What people read: `A third party`.
  public String label() {
    return label;
  }

  /// The voice with this slug, compared without case.
  public static Optional<Voice> of(String slug) {
    return Arrays.stream(values()).filter(voice -> voice.slug.equalsIgnoreCase(slug)).findFirst();
  }
}
