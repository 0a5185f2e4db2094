package org.lectern.ingest.reader;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Person;

/// How one field is made of columns.
///
/// @param columns joined by `join` where there are several
/// @param constant the value of every record; its words are those of the first column
/// @param values what a cell means; `*` is every other cell; empty where cells are taken as they
///   are
/// @param first how many of a cell's first characters are looked at; 0 for all
/// @param date the pattern of a date
/// @param absent cells that state nothing
/// @param key the column that knows the organization
/// @param keyPrefix what stands before the key in the organization's id
/// @param state of a place: its column; the columns are its city
/// @param titleCase whether capitals are written as people write them
/// @param role of a person
record MappedField(
    FactField field,
    List<String> columns,
    String join,
    @Nullable String constant,
    Map<String, String> values,
    int first,
    @Nullable DateTimeFormatter date,
    Set<String> absent,
    @Nullable String key,
    String keyPrefix,
    @Nullable String state,
    boolean titleCase,
    @Nullable String role) {
  private static final String OTHERS = "*";

  /// The words that a value is read from; empty where the cell states nothing.
  Optional<String> words(String cell) {
    String text = cell.strip();
    if (text.isEmpty() || absent.contains(text)) {
      return Optional.empty();
    }
    String start = first > 0 && text.length() > first ? text.substring(0, first) : text;
    return values.isEmpty()
        ? Optional.of(titleCase ? MappedPlace.cased(start) : start)
        : Optional.ofNullable(values.getOrDefault(start, values.get(OTHERS)));
  }

  /// The value that words mean; empty where they mean none of the field's values.
  ///
  /// @param id of the organization; `null` where its name is to tell it
  Optional<FactValue> value(String words, @Nullable String id) {
    return switch (field) {
      case PERSON -> Optional.of(new OfPerson(new Person(words, role)));
      case FOUNDED -> date(words).map(PartialDate::year).map(OfFounding::new);
      case PUBLISHED, UPDATED, EXEMPT_SINCE -> date(words).map(day -> new OfDate(field, day));
      case ORGANIZATION ->
          id == null
              ? WrittenValue.of(field, words)
              : Optional.of(new OfOrganization(new OrganizationName(keyPrefix + id, words)));
      case KIND,
          VOICE,
          TYPE,
          TOPIC,
          URL,
          TITLE,
          ALIAS,
          TYPE_TEXT,
          WEBSITE,
          TAX_ID,
          TAX_STATUS,
          REVENUE,
          EXPENSES,
          ASSETS,
          PUBLISHER,
          BYLINE,
          LANGUAGE,
          PLACE ->
          WrittenValue.of(field, words);
    };
  }

  private Optional<PartialDate> date(String words) {
    if (date == null) {
      Optional<PartialDate> whole = PartialDate.parse(words);
      return whole.isPresent() || words.length() < 10
          ? whole
          : PartialDate.parse(words.substring(0, 10));
    }
    try {
      TemporalAccessor read = date.parse(words);
      int year = read.get(ChronoField.YEAR);
      return Optional.of(
          new PartialDate(
              year, part(read, ChronoField.MONTH_OF_YEAR), part(read, ChronoField.DAY_OF_MONTH)));
    } catch (DateTimeException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static @Nullable Integer part(TemporalAccessor read, ChronoField field) {
    return read.isSupported(field) ? Integer.valueOf(read.get(field)) : null;
  }

  static DateTimeFormatter pattern(String printed) {
    return DateTimeFormatter.ofPattern(printed.replace('y', 'u'), Locale.ENGLISH);
  }
}
