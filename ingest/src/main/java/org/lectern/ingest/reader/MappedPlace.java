package org.lectern.ingest.reader;

import java.util.Optional;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// Places of records: a city and a state in columns of their own.
final class MappedPlace {
  private MappedPlace() {}

  /// @param state a postal code or a name; a place without a state is none
  static Optional<Place> of(String city, String state) {
    return State.ofCode(state)
        .or(() -> State.ofLabel(state))
        .map(found -> city.isBlank() ? Place.of(found) : Place.of(found, city));
  }

  /// Words in capitals as people write them: `CHAPEL HILL` is `Chapel Hill`.
  static String cased(String words) {
    StringBuilder cased = new StringBuilder(words.length());
    boolean first = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      cased.append(first ? Character.toUpperCase(c) : Character.toLowerCase(c));
      first = !Character.isLetterOrDigit(c) && c != '\'';
    }
    return cased.toString();
  }
}
