package org.lectern.server.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyArea;
import org.lectern.schema.State;
import org.lectern.schema.Voice;
import org.lectern.search.DayRange;
import org.lectern.search.FilterField;
import org.lectern.search.Sort;
import org.lectern.search.YearRange;

/// The words in which pages speak of fields, values, numbers and dates.
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private Words() {}

  /// `1,204 documents`.
  static String count(long number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /// `1,204`.
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String documents(long number) {
    return count(number, "document", "documents");
  }

  /// `December 23, 2016`, `December 2016` or `2016`.
  static String date(PartialDate date) {
    if (date.month() == null) {
      return Integer.toString(date.year());
    }
    return (date.day() == null ? MONTH : DAY).format(date.firstDay());
  }

  /// `Chapel Hill, North Carolina`; the country only where nothing narrower is known, or abroad.
  static String place(Place place) {
    boolean abroad = place.country() != null && !place.country().equals("US");
    String region = place.region() == null || place.state() != null ? null : place.region().label();
    String country =
        place.country() != null && (abroad || (region == null && place.state() == null))
            ? Place.countryLabel(place.country())
            : null;
    String state = place.state() == null ? null : place.state().label();
    return joined(", ", place.city(), state, region, country);
  }

  static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(between));
  }

  /// `one`, `one and two`, `one, two and three`.
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
  }

  static String field(FilterField field) {
    return switch (field) {
      case TYPE -> "Type of organization";
      case PLACE -> "Region and city";
      case REGION -> "Region";
      case STATE -> "State";
      case CITY -> "City";
      case COUNTRY -> "Country";
      case TOPIC -> "Topic";
      case KIND -> "Kind of document";
      case VOICE -> "Who is speaking";
      case PUBLISHER -> "Publisher";
      case HOST -> "Site it cites";
      case ORGANIZATION -> "Organization";
      case FOUNDED -> "Founded";
    };
  }

  /// The label of a value of a closed list; any other value is its own label.
  static String value(FilterField field, String value) {
    if (value.equals(FilterField.MISSING)) {
      return "not stated";
    }
    return switch (field) {
      case TYPE -> OrganizationType.of(value).map(OrganizationType::label).orElse(value);
      case STATE -> State.ofCode(value).map(State::label).orElse(value);
      case COUNTRY -> Place.countryLabel(value);
      case TOPIC -> PolicyArea.of(value).map(PolicyArea::label).orElse(value);
      case KIND -> Kind.of(value).map(Kind::label).orElse(value);
      case VOICE -> Voice.of(value).map(voice -> VoiceView.of(voice).label()).orElse(value);
      case PLACE, REGION, CITY, PUBLISHER, HOST, ORGANIZATION, FOUNDED -> value;
    };
  }

  static String sort(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> "Best match";
      case NEWEST -> "Newest first";
      case OLDEST -> "Oldest first";
      case FOUNDED -> "Founded earliest";
      case TITLE -> "Title, A to Z";
    };
  }

  /// `1970 to 1990`, `from 1970`, `until 1990`.
  static String years(YearRange range) {
    return range(text(range.from()), text(range.to()));
  }

  static String days(DayRange range) {
    return range(day(range.from(), true), day(range.to(), false));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String day(@Nullable LocalDate day, boolean first) {
    if (day == null) {
      return null;
    }
    boolean edge = first ? day.getDayOfYear() == 1 : day.equals(lastOfYear(day));
    return edge ? Integer.toString(day.getYear()) : DAY.format(day);
  }

  private static LocalDate lastOfYear(LocalDate day) {
    return LocalDate.of(day.getYear(), 12, 31);
  }

  private static String range(@Nullable String from, @Nullable String to) {
    if (from == null) {
      return "until " + to;
    }
    if (to == null) {
      return "from " + from;
    }
    return from.equals(to) ? from : from + " to " + to;
  }
}
