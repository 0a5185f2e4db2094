package org.lectern.ingest.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lectern.ingest.metadata.ValueWeights.Likely;
import org.lectern.ingest.metadata.ValueWeights.Of;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.FactField;
import org.lectern.schema.Place;

/// Where the organization most probably is, or when it began, by all signs of all places or years
/// that the page prints: what each is worth was learned from pages where both are known. Asked
/// where nothing plainer tells it.
final class LikelyValue {
  /// Below it another place or year, or none, may be as likely.
  private static final double LEAST = 0.7;

  /// The small print of its site, and the organization's name.
  private static final Set<ValueSign> BACKED =
      EnumSet.of(ValueSign.PRINT, ValueSign.IN_NAME, ValueSign.OF_NAME_ITSELF);

  /// Words of founding before a year.
  private static final Set<ValueSign> BEFORE =
      EnumSet.range(ValueSign.FOUNDED_BEFORE, ValueSign.SINCE_BEFORE);

  /// Those behind it, and a heading about the beginnings.
  private static final Set<ValueSign> BEHIND =
      EnumSet.of(ValueSign.FOUNDED_BEHIND, ValueSign.MADE_BEHIND, ValueSign.HEADED_HISTORY);

  /// What tells of a program, of somebody's life, or of another body.
  private static final Set<ValueSign> OF_ANOTHER =
      EnumSet.of(
          ValueSign.THING_BEFORE,
          ValueSign.THING_BEHIND,
          ValueSign.LATER_BEFORE,
          ValueSign.AMONG_OTHERS,
          ValueSign.CITED,
          ValueSign.SERVED,
          ValueSign.SERVED_BEHIND,
          ValueSign.ANOTHER,
          ValueSign.BRANCH,
          ValueSign.OTHER_BEFORE,
          ValueSign.NAME_BEFORE,
          ValueSign.WORD_BEFORE);

  private static final double SUREST = 0.84;
  private static final String RULE = "signs of the place";
  private static final String RULE_OF_YEAR = "signs of the year";

  private LikelyValue() {}

  /// Whether it is known whose the page is.
  static boolean isOfSomebody(Findings findings) {
    return Subject.isOwn(findings)
        || findings.best(FactField.ORGANIZATION, OfOrganization.class).isPresent();
  }

  static boolean isLikely(Likely<?> likely) {
    return likely.probability() >= LEAST;
  }

  static void place(Hints hints, Reading reading, Findings findings) {
    ValuePage page = ValuePage.of(reading, findings);
    List<Candidate<Place>> all = new PlaceCandidates(page, hints).all();
    ValueWeights.get()
        .likeliest(Of.PLACE, all, page.none())
        .filter(one -> isLikely(one) && isBacked(one.candidate(), all))
        .ifPresent(one -> add(new OfPlace(one.value()), one, RULE, findings));
  }

  /// Whether the page comes back to a place: a single mention may tell where others are, or where
  /// something was.
  private static boolean isBacked(Candidate<Place> told, List<Candidate<Place>> all) {
    return told.signs().hasAny(BACKED)
        || all.stream().filter(one -> one.value().equals(told.value())).count() > 1;
  }

  /// Whether words of founding stand beside a year, and nothing else that may have begun then.
  private static boolean isOfFounding(Signs<ValueSign> signs) {
    // Words behind it alone: "In 2003, the fund founded an academy."
    boolean founded =
        signs.hasAny(BEFORE) || (signs.hasAny(BEHIND) && !signs.has(ValueSign.OWN_BEHIND));
    return founded && !signs.has(ValueSign.UNOWNED) && !signs.hasAny(OF_ANOTHER);
  }

  static void founded(Reading reading, Findings findings) {
    ValuePage page = ValuePage.of(reading, findings);
    ValueWeights.get()
        .likeliest(Of.FOUNDED, new YearCandidates(page).all(), page.none())
        .filter(one -> isLikely(one) && isOfFounding(one.candidate().signs()))
        .ifPresent(one -> add(new OfFounding(one.value()), one, RULE_OF_YEAR, findings));
  }

  private static <V> void add(FactValue value, Likely<V> likely, String rule, Findings findings) {
    double confidence = Math.min(SUREST, Math.round(likely.probability() * 100) / 100.0);
    findings.add(new Finding(value, confidence, rule, likely.candidate().words().get()));
  }
}
