package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;
import org.lectern.schema.Person;

/// The values beside the labels of an infobox, and those that have lost their label.
final class InfoboxRule implements Rule {
  private static final double LABELLED = 0.98;
  static final QuickPattern YEAR =
      QuickPattern.compile("(?<![\\d$.,])(" + FoundingYear.DIGITS + ")(?![\\d,]|s\\b)");
  private static final QuickPattern CITY_AND_STATE =
      QuickPattern.compile(
          "\\p{Lu}[\\p{L}.' -]{1,40}, (?:[A-Z]{2}|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)(?:, U\\.?S\\.?(?:A\\.?)?)?");
  private static final QuickPattern ADDRESS =
      QuickPattern.compile(
          "(?i)(?:(?:mailing|street|postal|office|principal|business|registered|main|main office|head office|headquarters|physical|corporate|legal|home|contact|current|organization|our) )?address|(?:main |head |our |national |principal )?office");
  private static final QuickPattern OF_AMERICA =
      QuickPattern.compile(",? (?:USA|U\\.S\\.A?\\.?|United States(?: of America)?)$");
  private static final QuickPattern OF_TAX =
      QuickPattern.compile("(?i)\\b(?:tax|irs|irc|exempt|code|nonprofit)\\b");
  private static final QuickPattern STATUS = QuickPattern.compile("(?i)\\bstatus$");
  private static final QuickPattern BY = QuickPattern.compile("\\bby (?=\\p{Lu})");
  private static final QuickPattern NINE_DIGITS =
      QuickPattern.compile("(?<![\\d-])(\\d{2})[-\u2010\u2011\u2013 ]?(\\d{7})(?![\\d-])");

  private static final QuickPattern REMARK = QuickPattern.compile("; \\p{Ll}.*");
  private static final QuickPattern PERIOD =
      QuickPattern.compile(
          "(?i)(?:(?:fiscal|tax|financial|reporting|accounting|filing) (?:year|period)|period|year)(?: (?:begin(?:ning)?|start(?:ing)?|end(?:ing|ed|s)?|covered|reported|date|on|of report))*");

  @Override
  public void read(Reading reading, Findings findings) {
    Infobox infobox = reading.layout().infobox();
    if (infobox == null) {
      return;
    }
    String period = null;
    for (Infobox.Entry entry : infobox.entries()) {
      period = period(entry).orElse(period);
      read(dated(entry, period), reading, findings);
    }
    for (Infobox.Value value : infobox.bare()) {
      bare(value, reading, findings);
    }
    cityAndState(infobox, reading, findings);
  }

  /// The year that a line such as `Fiscal Year End Date: 12/31/2023` gives to the sums below it.
  private static Optional<String> period(Infobox.Entry entry) {
    if (!PERIOD.matcher(entry.label().printed()).matches()) {
      return Optional.empty();
    }
    return YEAR.matcher(entry.values().getFirst().text())
        .results()
        .map(year -> year.group(1))
        .reduce((_, last) -> last);
  }

  private static Infobox.Entry dated(Infobox.Entry entry, @Nullable String period) {
    return period != null && entry.label().meaning().isAmount()
        ? new Infobox.Entry(entry.label().dated(period), entry.line(), entry.values())
        : entry;
  }

  /// City and state beside labels of their own.
  private static void cityAndState(Infobox infobox, Reading reading, Findings findings) {
    if (findings.finding(FactField.PLACE).isPresent() || Occasion.is(reading)) {
      return;
    }
    List<Infobox.Entry> cities = labelled("City", infobox);
    List<Infobox.Entry> states = labelled("State", infobox);
    if (cities.size() == 1 && states.size() == 1) {
      String city = cities.getFirst().values().getFirst().text();
      location(
          cities.getFirst(),
          city + ", " + states.getFirst().values().getFirst().text(),
          1,
          reading,
          findings);
    }
  }

  private static List<Infobox.Entry> labelled(String printed, Infobox infobox) {
    return infobox.entries().stream()
        .filter(entry -> entry.label().printed().equalsIgnoreCase(printed))
        .toList();
  }

  private static void read(Infobox.Entry entry, Reading reading, Findings findings) {
    String first = entry.values().getFirst().text();
    switch (entry.label().meaning()) {
      case WEBSITE -> website(entry, reading, findings);
      case TYPE ->
          add(new Text(FactField.TYPE_TEXT, withoutMarks(first)), entry, reading, findings);
      case LOCATION -> places(entry, reading, findings);
      case STATUS -> status(first, entry, reading, findings);
      case FOUNDED -> founded(first, entry, reading, findings);
      case FOUNDER -> people(entry, "founder", reading, findings);
      case ROLE ->
          people(entry, entry.label().printed().toLowerCase(Locale.ROOT), reading, findings);
      case PEOPLE -> people(entry, null, reading, findings);
      case ALIAS -> aliases(entry, reading, findings);
      case TAX_ID -> taxId(first, entry, reading, findings);
      case NAME -> {}
      case BUDGET, REVENUE, EXPENSES, ASSETS -> amounts(entry, reading, findings);
      case OTHER -> {
        address(entry, reading, findings);
        if (OF_TAX.matcher(entry.label().printed()).find()
            || (STATUS.matcher(entry.label().printed()).find()
                && ValueForm.of(first) == ValueForm.TAX_STATUS)) {
          status(first, entry, reading, findings);
        }
        officer(entry, reading, findings);
      }
    }
  }

  private static final QuickPattern MARKS = QuickPattern.compile("(?:\\s*\\[\\d{1,3}\\])+$");

  private static String withoutMarks(String text) {
    return MARKS.matcher(text).replaceFirst("");
  }

  private static void website(Infobox.Entry entry, Reading reading, Findings findings) {
    String printed = withoutMarks(entry.values().getFirst().text());
    if (ValueForm.WEBSITE.matcher(printed).matches()) {
      add(new Text(FactField.WEBSITE, printed), entry, reading, findings);
    }
  }

  private static void places(Infobox.Entry entry, Reading reading, Findings findings) {
    if (Occasion.is(reading)) {
      return;
    }
    for (int i = 0; i < entry.values().size(); i++) {
      location(entry, entry.values().get(i).text(), i + 1, reading, findings);
    }
  }

  /// An address is one value on several lines.
  private static void address(Infobox.Entry entry, Reading reading, Findings findings) {
    if (ADDRESS.matcher(entry.label().printed()).matches()) {
      List<String> lines = entry.values().stream().map(Infobox.Value::text).toList();
      String address = OF_AMERICA.matcher(String.join(", ", lines)).replaceFirst("");
      location(entry, address, lines.size(), reading, findings);
    }
  }

  /// `Business agent: Jane Roe` among the officers; `Principals: Jane Roe; Leo Quill`.
  private static void officer(Infobox.Entry entry, Reading reading, Findings findings) {
    String printed = entry.label().printed().toLowerCase(Locale.ROOT);
    String singular = printed.endsWith("s") ? printed.substring(0, printed.length() - 1) : "";
    if (Roles.isTitle(singular) && !singular.contains("member")) {
      people(entry, singular, reading, findings);
    }
    String name = entry.values().getFirst().text();
    Infobox infobox = reading.layout().infobox();
    boolean among =
        infobox != null
            && infobox.entries().stream()
                .anyMatch(other -> other.label().meaning() == LabelMeaning.ROLE);
    if (among && PersonNames.isName(name)) {
      StaffRoles.whole(entry.label().printed())
          .ifPresent(_ ->
              people(entry, entry.label().printed().toLowerCase(Locale.ROOT), reading, findings));
    }
  }

  private static void location(
      Infobox.Entry entry, String value, int lines, Reading reading, Findings findings) {
    // `Upper Midwest; strongest in Chicago`: the rest is a remark.
    for (var place : PlaceNames.labelled(REMARK.matcher(value).replaceFirst(""))) {
      findings.add(finding(new OfPlace(place), entry, reading, lines));
    }
  }

  private static void status(
      String value, Infobox.Entry entry, Reading reading, Findings findings) {
    ValueForm.status(value)
        .ifPresent(status -> add(new Text(FactField.TAX_STATUS, status), entry, reading, findings));
  }

  private static void founded(
      String value, Infobox.Entry entry, Reading reading, Findings findings) {
    QuickMatcher year = YEAR.matcher(value);
    if (year.find()) {
      add(new OfFounding(Integer.parseInt(year.group(1))), entry, reading, findings);
    }
    QuickMatcher by = BY.matcher(value);
    if (by.find()) {
      for (Person person : PersonLine.all(value.substring(by.end()))) {
        add(new OfPerson(new Person(person.name(), "founder")), entry, reading, findings);
      }
    }
  }

  private static void taxId(String value, Infobox.Entry entry, Reading reading, Findings findings) {
    QuickMatcher number = NINE_DIGITS.matcher(value);
    if (number.find()) {
      add(new Text(FactField.TAX_ID, number.group(1) + number.group(2)), entry, reading, findings);
    }
  }

  private static void aliases(Infobox.Entry entry, Reading reading, Findings findings) {
    for (int i = 0; i < entry.values().size(); i++) {
      for (String name : withoutMarks(entry.values().get(i).text()).split("\\s*;\\s*", 8)) {
        if (!name.isBlank()) {
          findings.add(finding(new Text(FactField.ALIAS, name.strip()), entry, reading, i + 1));
        }
      }
    }
  }

  private static void amounts(Infobox.Entry entry, Reading reading, Findings findings) {
    for (int i = 0; i < entry.values().size(); i++) {
      for (Amounts.Amount amount : Amounts.labelled(entry.label(), entry.values().get(i).text())) {
        findings.add(finding(new Text(amount.field(), amount.printed()), entry, reading, i + 1));
      }
    }
  }

  /// @param role of all of them; `null` where it stands beside each name
  private static void people(
      Infobox.Entry entry, @Nullable String role, Reading reading, Findings findings) {
    boolean several = role == null || role.endsWith("s");
    String one = role != null && several ? role.substring(0, role.length() - 1) : role;
    boolean named = false;
    for (int i = 0; i < entry.values().size(); i++) {
      List<Person> people = PersonLine.all(entry.values().get(i).text());
      if (people.isEmpty() && named && !several) {
        // Another office whose label was not told apart: "Members at Large".
        return;
      }
      named |= !people.isEmpty();
      for (Person person : people) {
        Person holder = one == null ? person : new Person(person.name(), StaffRoles.office(one));
        findings.add(finding(new OfPerson(holder), entry, reading, i + 1));
      }
    }
  }

  private static void bare(Infobox.Value value, Reading reading, Findings findings) {
    String text = value.text();
    switch (ValueForm.of(text)) {
      case ADDRESS -> bare(new Text(FactField.WEBSITE, text), 0.75, value, reading, findings);
      case TAX_ID ->
          bare(
              new Text(FactField.TAX_ID, text.replaceAll("\\D", "")),
              0.8,
              value,
              reading,
              findings);
      case TAX_STATUS ->
          ValueForm.status(text)
              .ifPresent(status ->
                  bare(new Text(FactField.TAX_STATUS, status), 0.8, value, reading, findings));
      case YEAR -> {
        QuickMatcher year = YEAR.matcher(text);
        if (year.find()) {
          FactValue found = new OfFounding(Integer.parseInt(year.group(1)));
          bare(found, text.contains("ago") ? 0.8 : 0.6, value, reading, findings);
        }
      }
      case WORDS -> {
        if (CITY_AND_STATE.matcher(text).matches()) {
          PlaceNames.labelled(text)
              .forEach(place -> bare(new OfPlace(place), 0.75, value, reading, findings));
        } else {
          // "Jane Roe, president" is nobody else's line.
          PersonLine.all(text).stream()
              .filter(person -> person.role() != null)
              .filter(person -> text.endsWith(person.role()) || text.endsWith(person.role() + ")"))
              .forEach(person -> bare(new OfPerson(person), 0.75, value, reading, findings));
        }
      }
    }
  }

  private static void bare(
      FactValue found, double confidence, Infobox.Value value, Reading reading, Findings findings) {
    findings.add(
        new Finding(
            found,
            confidence,
            "infobox line without label",
            reading.taken(value.start(), value.end())));
  }

  private static void add(
      FactValue value, Infobox.Entry entry, Reading reading, Findings findings) {
    findings.add(finding(value, entry, reading, 1));
  }

  private static Finding finding(
      FactValue value, Infobox.Entry entry, Reading reading, int values) {
    String rule = "infobox label " + entry.label().printed();
    return new Finding(value, LABELLED, rule, reading.taken(entry, values));
  }
}
