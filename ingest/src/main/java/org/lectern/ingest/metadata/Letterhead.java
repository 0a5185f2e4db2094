package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;

/// The capitals at the head of an authority's letters and notices: `STATE OF OHIO` above `BOARD OF
/// CANAL PILOTS`, or the name alone above `NOTICE OF PUBLIC HEARING`.
///
/// @param name as the text below prints it, else in capitals
record Letterhead(String name, Evidence words) {
  private static final int FIRST_LINES = 5;
  private static final int LONGEST = 90;
  private static final QuickPattern GOVERNMENT =
      QuickPattern.compile(
          "(?:THE )?(?:STATE|COMMONWEALTH|COUNTY|CITY|TOWN|TOWNSHIP|VILLAGE|BOROUGH|GOVERNMENT|TERRITORY) OF .{3,40}|.{3,30} (?:COUNTY|PARISH)(?:, .{4,20})?|UNITED STATES(?: OF AMERICA)?");
  private static final QuickPattern BODY =
      QuickPattern.compile(
          "(?i)(?:.{2,40} )?(?:DEPARTMENT|BOARD|COMMISSION|OFFICE|DIVISION|BUREAU|AGENCY|AUTHORITY|COUNCIL|DISTRICT|ADMINISTRATION)(?: (?:OF|FOR|ON) .{3,60})?");
  private static final QuickPattern NOTICE =
      QuickPattern.compile(
          "(?:PUBLIC |LEGAL )?NOTICE(?: OF .{3,60})?|AGENDA|MEETING (?:AGENDA|MINUTES)|REQUEST FOR .{3,60}|ORDER");

  /// Whether a page begins with the name of a government and that of an office of it, in capitals.
  static boolean isAt(List<Line> lines, int from) {
    return from + 1 < lines.size()
        && isCapital(lines.get(from).text())
        && isCapital(lines.get(from + 1).text())
        && isOffice(lines.get(from).text(), lines.get(from + 1).text());
  }

  private static boolean isOffice(String government, String office) {
    return GOVERNMENT.matcher(government).matches() && BODY.matcher(office).matches();
  }

  /// The letterhead of a page.
  static Optional<Letterhead> of(Reading reading) {
    List<EdgeNames.Edge> lines = lines(reading);
    boolean notice = lines.stream().anyMatch(one -> NOTICE.matcher(one.name()).matches());
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).name();
      boolean office = i > 0 && isOffice(lines.get(i - 1).name(), text);
      if (office || (notice && BODY.matcher(text).matches())) {
        return Optional.of(named(lines.get(i), reading));
      }
    }
    return Optional.empty();
  }

  /// The lines in capitals that the page begins with.
  private static List<EdgeNames.Edge> lines(Reading reading) {
    List<EdgeNames.Edge> lines = new ArrayList<>();
    Line head = reading.layout().masthead();
    if (head != null) {
      reading.layout().furniture().stream()
          .filter(line -> line.end() <= head.start() && isCapital(line.text()))
          .forEach(line -> lines.add(new EdgeNames.Edge(line.text(), reading.taken(line))));
      lines.add(new EdgeNames.Edge(head.text(), reading.taken(head)));
    }
    Line title = reading.layout().title();
    if (title != null) {
      lines.add(new EdgeNames.Edge(title.text(), reading.taken(title)));
    }
    EdgeNames.first(reading, FIRST_LINES).forEach(lines::add);
    int end = 0;
    while (end < lines.size() && (isCapital(lines.get(end).name()) || isBelow(lines, end))) {
      end++;
    }
    return lines.subList(0, end);
  }

  /// `Elm Mosquito District` right below `PUBLIC NOTICE`.
  private static boolean isBelow(List<EdgeNames.Edge> lines, int at) {
    String line = lines.get(at).name();
    return at > 0
        && NOTICE.matcher(lines.get(at - 1).name()).matches()
        && ProperNames.at(line, 0).end() >= line.length();
  }

  private static boolean isCapital(String line) {
    return line.length() <= LONGEST
        && line.equals(line.toUpperCase(Locale.ROOT))
        && Character.isLetter(line.codePointAt(0));
  }

  private static Letterhead named(EdgeNames.Edge line, Reading reading) {
    QuickPattern printed = QuickPattern.compile("(?iu)" + Pattern.quote(line.name()));
    for (Sentence sentence : reading.sentences()) {
      QuickMatcher said = printed.matcher(sentence.text());
      while (said.find()) {
        if (!said.group().equals(line.name()) && Character.isUpperCase(said.group().charAt(0))) {
          return new Letterhead(said.group(), reading.shown(sentence, said));
        }
      }
    }
    return new Letterhead(Gazetteer.cased(line.name()), line.words());
  }
}
