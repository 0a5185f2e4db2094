package org.lectern.ingest.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.WrittenValue;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Person;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.Voice;

/// A value as somebody types it to correct a document.
public final class HandValue {
  private static final QuickPattern ROLE = QuickPattern.compile("^([^,]+),\\s*(\\S.*)$");
  private static final QuickPattern YEAR = QuickPattern.compile("[1-9]\\d{0,3}");
  private static final int LONGEST = 1_000;

  private HandValue() {}

  /// The value that a text means.
  ///
  /// @throws IllegalArgumentException if it means none; the message says what is allowed
  public static FactValue of(FactField field, String typed) {
    String text = typed.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("a value has 1 to " + LONGEST + " characters");
    }
    return value(field, text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                String.format(
                    Locale.ROOT,
                    "'%s' is no %s; allowed: %s",
                    text,
                    field.slug(),
                    allowed(field))));
  }

  private static Optional<? extends FactValue> value(FactField field, String text) {
    return switch (field) {
      case FOUNDED ->
          YEAR.matcher(text).matches()
              ? Optional.of(new OfFounding(Integer.parseInt(text)))
              : Optional.empty();
      case PLACE -> place(text).map(OfPlace::new);
      case PERSON -> {
        QuickMatcher parts = ROLE.matcher(text);
        yield parts.matches()
            ? Optional.of(new OfPerson(new Person(parts.group(1).strip(), parts.group(2).strip())))
            : WrittenValue.of(field, text);
      }
      case ORGANIZATION -> Optional.of(new OfOrganization(OrganizationNames.named(text)));
      case LANGUAGE ->
          WrittenValue.of(field, text)
              .filter(_ -> List.of(Locale.getISOLanguages()).contains(text));
      case KIND,
          VOICE,
          TYPE,
          TOPIC,
          PUBLISHED,
          UPDATED,
          EXEMPT_SINCE,
          URL,
          TAX_ID,
          TITLE,
          ALIAS,
          TYPE_TEXT,
          WEBSITE,
          TAX_STATUS,
          REVENUE,
          EXPENSES,
          ASSETS,
          PUBLISHER,
          BYLINE ->
          WrittenValue.of(field, text);
    };
  }

  private static Optional<Place> place(String text) {
    return PlaceNames.labelled(text).stream().findFirst();
  }

  private static String allowed(FactField field) {
    return switch (field) {
      case KIND -> slugs(Arrays.stream(Kind.values()).map(Kind::slug));
      case VOICE -> slugs(Arrays.stream(Voice.values()).map(Voice::slug));
      case TYPE -> slugs(Arrays.stream(OrganizationType.values()).map(OrganizationType::slug));
      case TOPIC -> slugs(Arrays.stream(PolicyArea.values()).map(PolicyArea::slug));
      case FOUNDED -> "a year, 1 to 9999";
      case PUBLISHED, UPDATED, EXEMPT_SINCE -> "2016-12-23, 2016-12 or 2016";
      case PLACE -> "'Chapel Hill, NC', 'North Carolina', 'the South' or 'Toronto, Canada'";
      case URL -> "an http or https address";
      case TAX_ID -> "nine digits, such as 52-1234567";
      case LANGUAGE -> "a code of ISO 639-1, such as en";
      case ORGANIZATION,
          PERSON,
          TITLE,
          ALIAS,
          TYPE_TEXT,
          WEBSITE,
          TAX_STATUS,
          REVENUE,
          EXPENSES,
          ASSETS,
          PUBLISHER,
          BYLINE ->
          "any text";
    };
  }

  private static String slugs(Stream<String> slugs) {
    return slugs.collect(Collectors.joining(", "));
  }
}
