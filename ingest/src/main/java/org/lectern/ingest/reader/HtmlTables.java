package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Tells tables of labels and values, tables of data and tables that are mere layout apart.
final class HtmlTables {
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_VALUE = 300;
  private static final int LONGEST_CELL = 200;

  /// What a cell of a few words has with the line ends and indents of its markup.
  private static final int LONGEST_MARKUP = 4_000;

  private static final int LONGEST_BOX = 10_000;
  private static final int ENOUGH_PAIRS = 3;
  private static final int MOST_PAIRS = 25;
  private static final Pattern WORDS =
      Pattern.compile("\\p{Lu}[\\p{L}'’/&-]*(?: [\\p{L}'’/&-]+){0,3}");
  private static final Pattern NUMBER =
      Pattern.compile("[-–(]?[$€£]?[\\d.,]+ ?%?\\)?(?: (?:million|billion|thousand))?");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?i)(?:^|[\\s(/])(?:nos?|est|estd|tel|addr|dept|i\\.d|a\\.k\\.a|exec|dir|pres)\\.$");
  private static final Set<String> LABELLED = Set.of("div", "li", "p");
  private static final Pattern LABEL_CLASS =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:label|key|term)(?:$|[\\s_-])");
  private static final String BLOCKS = "p, div, table, ul, ol, h1, h2, h3, h4, h5, h6, blockquote";

  /// A label and its value.
  record Pair(Element label, Element value) {}

  private HtmlTables() {}

  /// Whether an element beside the text holds little but labels with their values.
  static boolean isBox(Element element) {
    if (!HtmlLength.upTo(LONGEST_BOX, element)) {
      return false;
    }
    int length = 0;
    int pairs = 0;
    for (Element list : element.select("dl, table")) {
      for (Pair pair : pairs(list)) {
        pairs++;
        length += pair.label.text().length() + pair.value.text().length();
      }
    }
    for (Element field : element.select("div, li, p")) {
      Optional<Pair> pair = labelled(field);
      if (pair.isPresent()) {
        pairs++;
        length += pair.get().label.text().length() + pair.get().value.text().length();
      }
    }
    return pairs >= ENOUGH_PAIRS && length * 2 > element.text().length();
  }

  /// The label and the value that an element is made of, told by their classes: `<div
  /// class="field__label">Type</div><div class="field__item">Super PAC</div>`.
  static Optional<Pair> labelled(Element element) {
    if (element.childrenSize() != 2 || !LABELLED.contains(element.normalName())) {
      return Optional.empty();
    }
    Element label = element.child(0);
    Element value = element.child(1);
    boolean named = LABEL_CLASS.matcher(label.className()).find() && element.ownText().isBlank();
    return named && isPair(label, value) && value.selectFirst("p + p, h1, h2, h3, table") == null
        ? Optional.of(new Pair(label, value))
        : Optional.empty();
  }

  /// The rows of a table, or the entries of a definition list, if they are labels with values.
  static List<Pair> pairs(Element element) {
    return element.normalName().equals("dl") ? ofList(element) : ofTable(element);
  }

  private static List<Pair> ofTable(Element table) {
    if (table.selectFirst("table table") != null) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>();
    int others = 0;
    for (Element row : table.select("tr")) {
      Optional<Pair> pair = pair(row);
      pair.ifPresent(pairs::add);
      others += pair.isEmpty() && row.childrenSize() > 1 && !isEmpty(row) ? 1 : 0;
    }
    boolean box = HtmlHints.of(table).infobox();
    boolean most = pairs.size() >= 2 && others * 3 <= pairs.size();
    return box || (most && (looksLikeLabels(pairs) || areWords(pairs))) ? pairs : List.of();
  }

  /// A label whose value is lost.
  private static boolean isEmpty(Element row) {
    return row.childrenSize() == 2 && row.child(1).text().isBlank();
  }

  /// Whether the first cells are a few words each, all different, as labels are.
  private static boolean areWords(List<Pair> pairs) {
    return pairs.size() >= ENOUGH_PAIRS
        && pairs.size() <= MOST_PAIRS
        && pairs.stream().filter(pair -> isNumber(pair.value.text())).count() * 2 < pairs.size()
        && pairs.stream().map(pair -> pair.label.text()).distinct().count() == pairs.size()
        && pairs.stream().allMatch(pair -> WORDS.matcher(pair.label.text().strip()).matches());
  }

  private static boolean isNumber(String value) {
    return NUMBER.matcher(value.strip()).matches();
  }

  private static Optional<Pair> pair(Element row) {
    if (row.childrenSize() != 2) {
      return Optional.empty();
    }
    Element label = row.child(0);
    Element value = row.child(1);
    return isPair(label, value) ? Optional.of(new Pair(label, value)) : Optional.empty();
  }

  static boolean isPair(Element label, Element value) {
    if (!HtmlLength.upTo(LONGEST_MARKUP, label) || !HtmlLength.upTo(LONGEST_MARKUP, value)) {
      return false;
    }
    int length = label.text().strip().length();
    return length > 1
        && length <= LONGEST_LABEL
        && !isSentence(label.text().strip())
        && !value.text().isBlank()
        && value.text().length() <= LONGEST_VALUE
        && !value.normalName().equals("th");
  }

  /// The full stop of `Tax ID no.` ends no sentence.
  private static boolean isSentence(String label) {
    return label.endsWith(".") && !ABBREVIATED.matcher(label).find();
  }

  private static boolean looksLikeLabels(List<Pair> pairs) {
    return pairs.stream()
        .allMatch(pair ->
            pair.label.normalName().equals("th")
                || pair.label.text().strip().endsWith(":")
                || pair.label.selectFirst("b, strong") != null);
  }

  private static List<Pair> ofList(Element list) {
    List<Pair> pairs = new ArrayList<>();
    Element label = null;
    for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
      if (child.normalName().equals("dt")) {
        label = child;
      } else if (label == null || !isPair(label, child)) {
        return List.of();
      } else {
        pairs.add(new Pair(label, child));
      }
    }
    return pairs;
  }

  /// Whether the cells hold values, not the parts of a page.
  static boolean isData(Element table) {
    return table.select("tr").size() > 1
        && table.select("td, th").stream()
            .allMatch(cell ->
                HtmlLength.upTo(LONGEST_MARKUP, cell)
                    && cell.text().length() <= LONGEST_CELL
                    && cell.selectFirst(BLOCKS) == null)
        && table.select("tr").stream().anyMatch(row -> row.childrenSize() > 1);
  }
}
