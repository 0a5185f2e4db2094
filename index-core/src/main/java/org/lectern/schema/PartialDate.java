package org.lectern.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A calendar day, month or year as printed, without a zone: `2016-12-23`, `2011-08`, `2011`.
///
/// @param year from 1 to 9999
/// @param month 1 to 12, absent where only the year is known
/// @param day 1 to 31, absent where only the month is known
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {
  private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /// @throws IllegalArgumentException if there is no such day
  public PartialDate {
    if (year < 1 || year > 9999 || (day != null && month == null)) {
      throw new IllegalArgumentException("a date is YYYY, YYYY-MM or YYYY-MM-DD, got year " + year);
    }
    try {
      LocalDate _ = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    } catch (DateTimeException none) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "there is no day %d-%s-%s", year, month, day), none);
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /// The date written as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty where the text is none.
  public static Optional<PartialDate> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              Integer.parseInt(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3))));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static @Nullable Integer part(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }

  /// The first day it can mean: the first of January of a year.
  public LocalDate firstDay() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /// The last day it can mean: the last of December of a year.
  public LocalDate lastDay() {
    if (month == null) {
      return LocalDate.of(year, 12, 31);
    }
    return day == null ? YearMonth.of(year, month).atEndOfMonth() : firstDay();
  }

  /// By first day; of two with the same first day the wider one comes first.
  @Override
  public int compareTo(PartialDate other) {
    int order = firstDay().compareTo(other.firstDay());
    return order != 0 ? order : other.lastDay().compareTo(lastDay());
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    append(text, year / 100);
    append(text, year % 100);
    if (month != null) {
      append(text.append('-'), month);
    }
    if (day != null) {
      append(text.append('-'), day);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, int twoDigits) {
    text.append((char) ('0' + twoDigits / 10)).append((char) ('0' + twoDigits % 10));
  }
}
