package org.lectern.ingest.metadata;

import java.util.List;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.FactField;
import org.lectern.schema.Place;

/// The places of a document among those that were read: the surest ones, others only where they say
/// more closely where one of them is. What another one contains is left out.
final class PlaceChoice {
  /// Readings whose confidence is this near to the best are as good as it.
  private static final double NEAR = 0.05;

  private PlaceChoice() {}

  static List<Place> of(Findings findings) {
    List<Place> all =
        findings.all(FactField.PLACE, OfPlace.class).stream().map(OfPlace::place).toList();
    if (all.size() < 2) {
      return all;
    }
    double best = findings.finding(FactField.PLACE).map(Finding::confidence).orElse(1.0);
    List<Place> sure =
        findings.all(FactField.PLACE, OfPlace.class, best - NEAR).stream()
            .map(OfPlace::place)
            .toList();
    // What a source states by itself stays as it is.
    if (best == 1) {
      return sure;
    }
    List<Place> chosen =
        all.stream()
            .filter(place ->
                sure.contains(place) || sure.stream().anyMatch(one -> contains(one, place)))
            .toList();
    return chosen.stream()
        .filter(place -> chosen.stream().noneMatch(other -> contains(place, other)))
        .toList();
  }

  private static boolean contains(Place wide, Place narrow) {
    List<String> path = wide.path();
    List<String> other = narrow.path();
    return other.size() > path.size() && other.subList(0, path.size()).equals(path);
  }
}
