package org.lectern.lucene;

import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.State;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;
import org.lectern.search.FacetField;

/// What the values of facets are called: those of closed lists by the list, others as a document
/// has them.
record FacetLabels(Snapshot snapshot) {
  /// What a value is called, among the others of its level.
  String label(FacetField facet, String value) {
    return switch (facet) {
      case TYPE -> OrganizationType.of(value).map(OrganizationType::shortLabel).orElse(value);
      case STATE -> State.ofCode(value).map(State::label).orElse(value);
      case TOPIC -> PolicyArea.of(value).map(PolicyArea::label).orElse(value);
      case KIND -> Kind.of(value).map(Kind::label).orElse(value);
      case VOICE -> Voice.of(value).map(Voice::label).orElse(value);
      case PLACE ->
          snapshot.label(new Term(FieldNames.PLACE, value), summary -> placeLabel(summary, value));
      case ORGANIZATION ->
          snapshot.label(
              new Term(FieldNames.ORGANIZATION_ID, value),
              summary -> summary.organization() == null ? value : summary.organization().name());
      case PUBLISHER, HOST, FOUNDED, PUBLISHED -> value;
    };
  }

  private static String placeLabel(Summary summary, String path) {
    for (Place place : summary.places()) {
      int level = place.path().indexOf(path);
      if (level >= 0) {
        return place.labels().get(level);
      }
    }
    return path;
  }

  /// The label of a value that stands among others without levels: `Springfield, Illinois`.
  String labelAlone(FacetField facet, String value) {
    int slash = value.lastIndexOf('/');
    return facet != FacetField.PLACE || slash < 0 || isState(value, slash)
        ? label(facet, value)
        : label(facet, value) + ", " + label(facet, value.substring(0, slash));
  }

  private static boolean isState(String place, int slash) {
    return State.ofCode(place.substring(slash + 1).toUpperCase(Locale.ROOT))
        .filter(state -> Place.of(state).path().contains(place))
        .isPresent();
  }

  /// The words that a value is found by; those of an id where the label stands in a document.
  String words(FacetField facet, String value) {
    return words(
        switch (facet) {
          case ORGANIZATION, PLACE -> value.substring(value.lastIndexOf('/') + 1);
          case STATE -> label(facet, value) + " " + value;
          case TYPE, TOPIC, KIND, VOICE, PUBLISHER, HOST, FOUNDED, PUBLISHED -> label(facet, value);
        });
  }

  static String words(String text) {
    return Tokens.exact(text).stream().map(Token::term).collect(Collectors.joining(" "));
  }
}
