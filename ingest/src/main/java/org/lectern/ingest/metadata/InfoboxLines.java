package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Infobox.Entry;
import org.lectern.ingest.metadata.Infobox.Value;

/// Reads the lines of an infobox, also of one that has lost a value after its label, or a label
/// before its value.
final class InfoboxLines {
  private static final int LONGEST_VALUE = 120;
  private static final int LONGEST_ENTRY = 12;
  private static final int MOST_ENTRIES = 200;
  private static final int MOST_BEFORE = 4;
  private static final int ENOUGH_WITHOUT_COLON = 3;
  private static final int MOST_LOOKED_AT = 60;
  private static final int ENOUGH_BARE = 2;
  private static final int LONGEST_SCRAP = 60;
  private static final int REPEATED = 3;
  private static final Set<String> CONTACTS =
      Set.of(
          "email",
          "e-mail",
          "phone",
          "tel",
          "telephone",
          "mobile",
          "cell",
          "fax",
          "street address",
          "mailing address",
          "hours",
          "office hours");

  private final List<Line> lines;
  private final int from;
  private final boolean withoutColons;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Value> bare = new ArrayList<>();
  private final List<Line> between = new ArrayList<>();
  private @Nullable Line first;
  private @Nullable String budgetYear;
  private int known;

  InfoboxLines(List<Line> lines, int from) {
    this.lines = lines;
    this.from = from;
    this.withoutColons = withoutColons();
    this.budgetYear = from > 0 ? yearAbove(lines.get(from - 1).text()) : null;
  }

  /// The year of a heading like `Finances (2020)`.
  private static @Nullable String yearAbove(String line) {
    QuickMatcher year = FINANCES.matcher(line);
    return year.matches() ? year.group("year") : null;
  }

  private static final QuickPattern FINANCES =
      QuickPattern.compile(
          "(?i)\\D{0,40}\\b(?:financ\\w*|budget|fiscal|filing|fy)\\b\\D{0,20}(?<year>(?:19|20)\\d\\d)\\D{0,10}");

  Optional<Infobox> infobox() {
    int at = before();
    while (at < lines.size() && entries.size() < MOST_ENTRIES) {
      Optional<Label> label = label(at);
      if (label.isEmpty()) {
        break;
      }
      begin(at);
      at = entry(at, label.get());
    }
    while (at < lines.size() && known > 0 && isBare(lines.get(at), false)) {
      bare(lines.get(at++));
    }
    at = yearBelow(at);
    boolean enough = known > 0 && (!entries.isEmpty() || first != null);
    return first == null || !enough || isListOfPeople()
        ? Optional.empty()
        : Optional.of(new Infobox(entries, bare, between, first, known, at));
  }

  /// Whether the lines are entries of a list of people: a label comes again and again, or none
  /// tells more than an office and how to reach who holds it.
  private boolean isListOfPeople() {
    Map<String, Integer> times = new HashMap<>();
    boolean again =
        entries.stream()
            .map(entry -> plain(entry.label()))
            .anyMatch(label -> times.merge(label, 1, Integer::sum) >= REPEATED);
    boolean offices =
        entries.stream()
            .allMatch(
                entry -> entry.label().meaning() == LabelMeaning.ROLE || isContact(entry.label()));
    return again || (offices && entries.stream().anyMatch(entry -> isContact(entry.label())));
  }

  private static boolean isContact(Label label) {
    return CONTACTS.contains(plain(label));
  }

  private static String plain(Label label) {
    return label.printed().toLowerCase(Locale.ROOT);
  }

  /// Takes the short lines below a box that has lost its labels, where one of them is a year.
  private int yearBelow(int from) {
    int year = -1;
    int end = from;
    while (end < lines.size()
        && end - from <= MOST_BEFORE
        && isValue(lines.get(end))
        && lines.get(end).length() <= LONGEST_SCRAP
        && Label.of(lines.get(end)).isEmpty()) {
      year = ValueForm.of(lines.get(end).text()) == ValueForm.YEAR ? end : year;
      end++;
    }
    if (known == 0 || bare.size() < ENOUGH_BARE || year < 0) {
      return from;
    }
    for (int i = from; i <= year; i++) {
      if (i == year) {
        bare(lines.get(i));
      } else {
        between.add(lines.get(i));
      }
    }
    return year + 1;
  }

  private void begin(int at) {
    first = first == null ? lines.get(at) : first;
  }

  /// Takes the lines before the first label: values that have lost theirs, or a slogan.
  private int before() {
    int at = from;
    while (at < lines.size()
        && at - from <= MOST_BEFORE
        && label(at).isEmpty()
        && isValue(lines.get(at))) {
      at++;
    }
    boolean labelled = at < lines.size() && at - from <= MOST_BEFORE && label(at).isPresent();
    int end = labelled ? at : from;
    if (!labelled) {
      end = unlabelled();
    }
    for (int i = from; i < end; i++) {
      if (!labelled || isBare(lines.get(i), true)) {
        begin(i);
        bare(lines.get(i));
      } else {
        between.add(lines.get(i));
      }
    }
    return end;
  }

  /// The end of a box that has lost all its labels; `from` where there is none. The last short line
  /// before the text is a heading unless its form tells otherwise.
  private int unlabelled() {
    int formed = 0;
    int end = from;
    for (int i = from; i < Math.min(lines.size(), from + LONGEST_ENTRY); i++) {
      if (!isValue(lines.get(i))) {
        break;
      }
      if (isBare(lines.get(i), true)) {
        formed++;
        end = i + 1;
      }
    }
    return formed < ENOUGH_BARE ? from : end;
  }

  private void bare(Line line) {
    bare.add(new Value(line.text(), line.start()));
    known += ValueForm.of(line.text()) == ValueForm.WORDS ? 0 : 1;
  }

  /// A line whose form tells what it is; a year alone tells so only among other lines of a box.
  private static boolean isBare(Line line, boolean year) {
    ValueForm form = ValueForm.of(line.text());
    return form != ValueForm.WORDS && (year || form != ValueForm.YEAR || line.length() > 4);
  }

  /// The label of a line: a known one, or one between known ones, as "Note: …" begins many a
  /// sentence.
  private Optional<Label> label(int at) {
    Optional<Label> label = Label.of(lines.get(at));
    if (label.isPresent()) {
      return label.filter(found -> found.isKnown() || beforeKnown(at));
    }
    return withoutColons
        ? Label.withoutColon(lines.get(at))
            .filter(found -> isValue(lines.get(at)) && !isBelowName(found, at))
        : label;
  }

  /// `Treasurer` right below `Jane Roe`, with no name of its own below: the role of the one above.
  private boolean isBelowName(Label label, int at) {
    return label.meaning() == LabelMeaning.ROLE
        && at > 0
        && !lines.get(at).afterBlank()
        && PersonNames.isName(lines.get(at - 1).text())
        && (at + 1 >= lines.size() || PersonLine.of(lines.get(at + 1).text()).isEmpty());
  }

  private boolean beforeKnown(int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + 6); i++) {
      if (Label.of(lines.get(i)).filter(Label::isKnown).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the first lines have several labels without a colon, as a table's text has.
  private boolean withoutColons() {
    int found = 0;
    int last = Math.min(lines.size(), from + MOST_LOOKED_AT);
    for (int i = from; i < last && isValue(lines.get(i)); i++) {
      if (Label.of(lines.get(i)).filter(Label::isKnown).isPresent()) {
        return false;
      }
      int at = i;
      found +=
          Label.withoutColon(lines.get(i)).filter(label -> !isBelowName(label, at)).isPresent()
              ? 1
              : 0;
    }
    return found >= ENOUGH_WITHOUT_COLON;
  }

  /// Takes a label with its values.
  ///
  /// @return index of the line after them
  private int entry(int at, Label printed) {
    known += printed.isKnown() ? 1 : 0;
    boolean budget = printed.meaning() == LabelMeaning.BUDGET;
    Label label = printed.meaning().isAmount() ? printed.dated(budgetYear) : printed;
    budgetYear = budget ? label.year() : printed.meaning().isAmount() ? budgetYear : null;
    List<Value> values = values(at, label);
    int end = at + 1 + values.size() - (isOwn(at, label) ? 1 : 0);
    boolean other = label.meaning() == LabelMeaning.OTHER;
    List<Value> fitting = new ArrayList<>();
    for (Value value : values) {
      if (ValueForm.of(value.text()).fits(label)
          && !(other && !fitting.isEmpty() && isFormed(value))) {
        fitting.add(value);
      } else if (isFormed(value)) {
        bare.add(value);
      }
    }
    if (!fitting.isEmpty()) {
      entries.add(new Entry(label, lines.get(at), fitting));
    }
    return end;
  }

  private static boolean isFormed(Value value) {
    return ValueForm.of(value.text()) != ValueForm.WORDS;
  }

  private boolean isOwn(int at, Label label) {
    return label.value() < lines.get(at).length();
  }

  private List<Value> values(int at, Label label) {
    List<Value> values = new ArrayList<>();
    Line own = lines.get(at);
    if (isOwn(at, label)) {
      values.add(new Value(own.text().substring(label.value()), own.start() + label.value()));
    }
    int limit = nextLabel(at);
    for (int i = at + 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean before = limit >= 0 && i < limit;
      if (!isValue(line) || (limit >= 0 && i >= limit)) {
        break;
      }
      if (!before && !(values.isEmpty() ? isOnly(i) : continues(label, i))) {
        break;
      }
      values.add(new Value(line.text(), line.start()));
    }
    return values;
  }

  /// The line of the next label, if nothing but short lines stands between; else -1.
  private int nextLabel(int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + LONGEST_ENTRY); i++) {
      if (label(i).isPresent()) {
        return i;
      }
      if (!isValue(lines.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isValue(Line line) {
    return line.length() <= LONGEST_VALUE
        && !Furniture.is(line.text())
        && !(line.length() > 60 && line.text().endsWith("."));
  }

  /// Whether a line after the last label is its value, not the heading of the text.
  private boolean isOnly(int i) {
    return !lines.get(i).afterBlank() || !HeadingWords.areAll(lines.get(i).text());
  }

  /// Whether the last label has a further line: several people stand one a line.
  private boolean continues(Label label, int i) {
    Line line = lines.get(i);
    String text = line.text();
    boolean prose = i + 1 < lines.size() && !isValue(lines.get(i + 1));
    boolean person =
        switch (label.meaning()) {
          case FOUNDER -> PersonNames.isName(text);
          case PEOPLE -> PersonNames.isName(text) || PersonLine.of(text).isPresent();
          case WEBSITE,
              LOCATION,
              TYPE,
              STATUS,
              NAME,
              FOUNDED,
              ROLE,
              ALIAS,
              TAX_ID,
              BUDGET,
              REVENUE,
              EXPENSES,
              ASSETS,
              OTHER ->
              false;
        };
    return person
        && !HeadingWords.areAll(text)
        && (!line.afterBlank() || !prose || label.meaning() == LabelMeaning.PEOPLE);
  }
}
