package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.FactValue.OfDate;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.ingest.reader.HtmlSource.Span;
import org.lectern.schema.FactField;
import org.lectern.schema.PartialDate;
import org.lectern.schema.Place;
import org.lectern.schema.State;
import org.lectern.schema.WebAddress;

/// Gathers the values that a page states.
final class HtmlStatements {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[-/](\\d{2})(?:[-/](\\d{2}))?)?(?=$|[T ].*)");

  private final List<Stated> stated = new ArrayList<>();

  void text(FactField field, HtmlStated value) {
    add(new Text(field, value.value()), value);
  }

  void add(FactValue value, HtmlStated from) {
    if (!value.value().isBlank()) {
      stated.add(new Stated(value, from.rule(), from.span().start(), from.span().end()));
    }
  }

  /// States the day of a date, whatever the time of day behind it.
  void published(HtmlStated value) {
    date(FactField.PUBLISHED, value);
  }

  /// States the day of a date in a field.
  void date(FactField field, HtmlStated value) {
    Optional<HtmlStated> day = day(value);
    day.flatMap(text -> PartialDate.parse(text.value().replace('/', '-')))
        .ifPresent(date -> add(new OfDate(field, date), day.get()));
  }

  /// The calendar day, month or year at the beginning of a date.
  static Optional<HtmlStated> day(HtmlStated value) {
    Matcher matcher = DATE.matcher(value.value());
    if (!matcher.lookingAt() || PartialDate.parse(matcher.group().replace('/', '-')).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(value.start(matcher.end()));
  }

  /// The narrowest characters that hold two values.
  static Span around(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /// States the year that a date begins with.
  void founded(HtmlStated value) {
    day(value)
        .map(day -> day.start(4))
        .ifPresent(year -> add(new OfFounding(Integer.parseInt(year.value())), year));
  }

  void website(HtmlStated value) {
    if (WebAddress.canonical(value.value()).isPresent()) {
      text(FactField.WEBSITE, value);
    }
  }

  void taxId(HtmlStated value) {
    if (value.value().matches("\\d{2}-?\\d{7}")) {
      add(new Text(FactField.TAX_ID, value.value().replace("-", "")), value);
    }
  }

  /// `118 Elm Street, Santa Fe, NM 87501, USA`, `Springfield, Missouri`.
  void place(HtmlStated address) {
    List<String> parts = new ArrayList<>(List.of(address.value().split("\\s*,\\s*", 12)));
    String last = parts.getLast().replace(".", "");
    if (parts.size() > 2 && last.matches("(?i)usa?|united states(?: of america)?")) {
      parts.removeLast();
    }
    if (parts.size() < 2) {
      return;
    }
    String region = parts.removeLast().replaceFirst(" \\d{5}(?:-\\d{4})?$", "");
    String city = parts.getLast();
    state(region)
        .filter(_ -> city.matches("\\p{Lu}[\\p{L}.'’ -]{1,40}"))
        .ifPresent(state -> add(new OfPlace(Place.of(state, city)), address));
  }

  /// A state by its code or its name.
  static Optional<State> state(String printed) {
    return State.ofCode(printed).or(() -> State.ofLabel(printed));
  }

  boolean has(FactField field) {
    return stated.stream().anyMatch(value -> value.value().field() == field);
  }

  List<Stated> all() {
    return stated;
  }
}
