package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Place;

/// An address on lines of its own, or parted by bars: the street or the box on one, the city with
/// its state on the next. Without a ZIP code the organization's name has to stand above.
final class AddressLines {
  private static final int MOST_PLACES = 2;
  private static final int LONGEST = 90;
  private static final int LINES_ABOVE = 3;
  private static final String BREAKS = "\n|·•–—";
  private static final Cues BARS = Cues.of("|", "·", "•", "–", "—");
  private static final QuickPattern BREAK =
      QuickPattern.compile("\\n+|\\s+[|·•–—]\\s+|\\s*[|·•]\\s*");
  private static final QuickPattern STREET =
      QuickPattern.compile(
          "(?i)(?:.{0,40}\\b)?(?:p\\.? ?o\\.? (?:box|drawer) \\d+|(?:post office )?box \\d+|apartado \\d+|(?:suite|ste\\.?|room|rm\\.?|unit|floor) #?\\w{1,6}|\\w{2,9} floor)\\b.{0,30}"
              + "|(?:.{0,40}, )?(?:\\d{1,6}[a-z]?|one|two) (?:[nsew]\\.? |[ns][ew] )?[\\p{L}\\d][\\p{L}\\d .’'-]{2,50}(?:,.{0,30})?"
              + "|.{2,40} (?:building|tower|plaza|center|hall|house|square|mall)(?:,.{0,30})?");
  private static final QuickPattern AFTER =
      QuickPattern.compile(
          "(?:,? (?<zip>\\d{5}(?:-\\d{4})?))?(?:,? (?:USA|U\\.S\\.A?\\.?|United States))?(?: ?[.,;]?(?: .*(?:\\d{3}[-. )]+\\d{4}|@).*)?)?");

  /// @param words `null` where they do not stand in one piece
  private record Cell(String text, @Nullable Evidence words) {}

  private AddressLines() {}

  /// @param named whether the organization's name has to stand above, as on pages of others
  static void read(boolean named, Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    Map<Place, Finding> found = new LinkedHashMap<>();
    List<Part> parts = reading.layout().parts();
    int main = MainOffice.section(reading);
    List<Cell> carried = List.of();
    for (int i = 0; i < parts.size(); i++) {
      if (main >= 0 && i != main) {
        continue;
      }
      // The last line of an address may look like a heading.
      List<Cell> cells = new ArrayList<>(carried);
      String heading = parts.get(i).heading();
      String text = parts.get(i).text().text();
      if (heading != null && heading.length() <= LONGEST) {
        cells.add(new Cell(heading, reading.takenHeading(i).orElse(null)));
      }
      int from = 0;
      QuickMatcher line = BREAK.matcher(text);
      boolean bars = BARS.in(text);
      while (next(line, bars, text, from)) {
        cell(i, from, line.start(), text, reading, cells);
        from = line.end();
      }
      cell(i, from, text.length(), text, reading, cells);
      read(cells, named, subject, found);
      carried = cells.subList(Math.max(0, cells.size() - LINES_ABOVE), cells.size());
    }
    if (Subject.ownsSite(findings)) {
      List<Cell> cells = new ArrayList<>();
      for (Line line : reading.layout().smallPrint()) {
        small(line, reading, cells);
      }
      read(cells, named, subject, found);
    }
    List<OfPlace> read = findings.all(FactField.PLACE, OfPlace.class);
    read.forEach(place -> found.remove(place.place()));
    if (found.size() <= MOST_PLACES) {
      found.values().forEach(findings::add);
    }
  }

  /// Finds the next break at or after `from`, which begins with the white space before its sign.
  ///
  /// @param bars whether there are other breaks than ends of lines
  private static boolean next(QuickMatcher line, boolean bars, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c > 'z') && BREAKS.indexOf(c) >= 0) {
        int start = i;
        while (bars && start > from && isWhite(text.charAt(start - 1))) {
          start--;
        }
        for (; start <= i; start++) {
          if (line.region(start, text.length()).lookingAt()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static void small(Line line, Reading reading, List<Cell> cells) {
    int from = 0;
    for (String words : BREAK.split(line.text(), -1)) {
      int at = line.text().indexOf(words, from);
      if (!words.isEmpty()) {
        int start = line.start() + at;
        cells.add(new Cell(words, reading.taken(start, start + words.length())));
      }
      from = at + words.length();
    }
  }

  private static void cell(
      int part, int from, int to, String text, Reading reading, List<Cell> cells) {
    String words = text.substring(from, to).strip();
    if (!words.isEmpty()) {
      int start = text.indexOf(words, from);
      cells.add(new Cell(words, reading.shown(part, start, start + words.length())));
    }
  }

  private static void read(
      List<Cell> cells, boolean strict, Subject subject, Map<Place, Finding> found) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      Evidence words = cell.words;
      if (words == null || cell.text.length() > LONGEST + 40 || cell.text.indexOf(',') < 0) {
        continue;
      }
      MentionMatcher own = subject.name().matcher(cell.text);
      boolean named = own.lookingAt() && cell.text.startsWith(", ", own.end());
      int from = named ? own.end() + 2 : 0;
      List<Named> places = PlaceNames.at(cell.text, from, Set.of());
      if (places.size() != 1
          || places.getFirst().place().city() == null
          || places.getFirst().place().state() == null
          || cell.text.indexOf(',', from) < 0
          || cell.text.indexOf(',', from) > places.getFirst().end()) {
        continue;
      }
      int end = places.getFirst().end();
      boolean zip = cell.text.substring(from, end).matches(".*\\d{5}(?:-\\d{4})?");
      QuickMatcher after = AFTER.matcher(cell.text).region(end, cell.text.length());
      if (!after.matches()) {
        continue;
      }
      zip = zip || after.group("zip") != null;
      if (named || isSupported(cells, i, zip && !strict, subject)) {
        Place place = places.getFirst().place();
        found.putIfAbsent(
            place, new Finding(new OfPlace(place), zip ? 0.86 : 0.82, "address on lines", words));
      }
    }
  }

  private static boolean isSupported(List<Cell> cells, int at, boolean zip, Subject subject) {
    boolean street = false;
    boolean name = false;
    for (int i = at - 1; i >= Math.max(0, at - LINES_ABOVE); i--) {
      String above = cells.get(i).text;
      if (above.length() > LONGEST || PostalAddress.EVENT.matcher(above).find()) {
        break;
      }
      MentionMatcher own = subject.name().matcher(Gazetteer.cased(above));
      MentionMatcher printed = subject.name().matcher(above);
      name |= isName(own, above) || isName(printed, above);
      street |= STREET.matcher(above).matches();
    }
    return zip ? street || name : name;
  }

  /// Whether a line is the name, with the street behind it at most.
  private static boolean isName(MentionMatcher name, String line) {
    return name.lookingAt()
        && (name.end() >= line.length() - 12
            || STREET.matcher(line.substring(name.end()).strip()).matches());
  }
}
