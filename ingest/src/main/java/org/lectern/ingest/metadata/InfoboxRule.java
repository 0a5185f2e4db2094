package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;
import org.lectern.schema.Person;

/// The values beside the labels of an infobox.
final class InfoboxRule implements Rule {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d$.,])(1[6-9]\\d\\d|20\\d\\d)(?![\\d,])");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:(?:mailing|street|postal|office) )?address");
  private static final Pattern WEBSITE =
      Pattern.compile("(?i)(?:https?://)?(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}(?:/\\S{0,200})?");
  private static final Pattern PERSON =
      Pattern.compile(
          "^" + PersonNames.TITLE + "(" + PersonNames.NAME + ")(?=$|[,;(\\[]| and | & )");

  @Override
  public void read(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    for (Infobox.Entry entry : layout.entries(Label.Meaning.WEBSITE)) {
      website(entry, reading, findings);
    }
    for (Infobox.Entry entry : layout.entries(Label.Meaning.TYPE)) {
      add(
          new Text(FactField.TYPE_TEXT, entry.values().getFirst().text()),
          entry,
          reading,
          findings);
    }
    places(layout, reading, findings);
    for (Infobox.Entry entry : layout.entries(Label.Meaning.FOUNDED)) {
      Matcher year = YEAR.matcher(entry.values().getFirst().text());
      if (year.find()) {
        add(new OfFounding(Integer.parseInt(year.group())), entry, reading, findings);
      }
    }
    layout
        .entries(Label.Meaning.FOUNDER)
        .forEach(entry -> people(entry, "founder", reading, findings));
    for (Infobox.Entry entry : layout.entries(Label.Meaning.ROLE)) {
      people(entry, entry.label().printed().toLowerCase(Locale.ROOT), reading, findings);
    }
  }

  private static void website(Infobox.Entry entry, Reading reading, Findings findings) {
    String printed = entry.values().getFirst().text();
    if (WEBSITE.matcher(printed).matches()) {
      add(new Text(FactField.WEBSITE, printed), entry, reading, findings);
    }
  }

  private static void places(Layout layout, Reading reading, Findings findings) {
    for (Infobox.Entry entry : layout.entries(Label.Meaning.LOCATION)) {
      for (int i = 0; i < entry.values().size(); i++) {
        location(entry, entry.values().get(i).text(), i + 1, reading, findings);
      }
    }
    for (Infobox.Entry entry : layout.entries(Label.Meaning.OTHER)) {
      if (ADDRESS.matcher(entry.label().printed()).matches()) {
        // An address is one value on several lines.
        List<String> lines = entry.values().stream().map(Infobox.Value::text).toList();
        location(entry, String.join(", ", lines), lines.size(), reading, findings);
      }
    }
  }

  private static void location(
      Infobox.Entry entry, String value, int lines, Reading reading, Findings findings) {
    for (var place : PlaceNames.labelled(value)) {
      findings.add(finding(new OfPlace(place), entry, reading, lines));
    }
  }

  private static void people(Infobox.Entry entry, String role, Reading reading, Findings findings) {
    for (int i = 0; i < entry.values().size(); i++) {
      String rest = entry.values().get(i).text();
      Optional<String> name = name(rest);
      while (name.isPresent()) {
        findings.add(finding(new OfPerson(new Person(name.get(), role)), entry, reading, i + 1));
        rest = after(rest, name.get());
        name = name(rest);
      }
    }
  }

  /// What follows a name and the comma or "and" after it.
  private static String after(String text, String name) {
    String rest = text.substring(text.indexOf(name) + name.length());
    return rest.replaceFirst("^(?:\\s*\\([^)]{0,60}\\))?\\s*(?:,|;|and\\b|&)?\\s*(?:and |& )?", "");
  }

  private static Optional<String> name(String text) {
    String start = text.substring(0, Math.min(text.length(), 120));
    Matcher person = PERSON.matcher(start);
    return person.find() && PersonNames.isPerson(person.group(1))
        ? Optional.of(person.group(1))
        : Optional.empty();
  }

  private static void add(
      FactValue value, Infobox.Entry entry, Reading reading, Findings findings) {
    findings.add(finding(value, entry, reading, 1));
  }

  private static Finding finding(
      FactValue value, Infobox.Entry entry, Reading reading, int values) {
    String rule = "infobox label " + entry.label().printed();
    return new Finding(value, 0.98, rule, reading.taken(entry, values));
  }
}
