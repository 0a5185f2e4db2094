package org.lectern.organization;

import java.util.Optional;

/// What documents about one organization may have in common.
///
/// @param value of a stated id the id, of a host as [Website#host] gives it, of a name its
///   [NameForm]
public record Key(Kind kind, String value) {
  /// From the strongest to the weakest.
  public enum Kind {
    /// A tax number, as `ein-521234567`, or an id that the source states.
    STATED,
    HOST,
    NAME;

    private char letter() {
      return switch (this) {
        case STATED -> 's';
        case HOST -> 'h';
        case NAME -> 'n';
      };
    }
  }

  /// The key as a term of an index: `h:harbor.org`.
  public String term() {
    return kind.letter() + ":" + value;
  }

  /// Reads [#term()]; empty where it is none.
  public static Optional<Key> ofTerm(String term) {
    for (Kind kind : Kind.values()) {
      if (term.length() > 2 && term.charAt(0) == kind.letter() && term.charAt(1) == ':') {
        return Optional.of(new Key(kind, term.substring(2)));
      }
    }
    return Optional.empty();
  }
}
