package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Reference;

/// Tells the parts of a page of text apart, from the top: kind line, title, byline or infobox, text
/// with headings; furniture anywhere; the references at the end.
final class PageLayout {
  /// The kinds of organization that stand above the title of a profile.
  static final Set<String> KIND_LINES =
      Set.of(
          "non-profit",
          "nonprofit",
          "for-profit",
          "labor union",
          "political party/527",
          "political party",
          "other group",
          "person",
          "government agency",
          "movement",
          "political committee",
          "educational institution",
          "coalition",
          "think tank",
          "foundation",
          "union",
          "individual",
          "company",
          "corporation");

  private static final int LONGEST_TITLE = 160;
  private static final int LINES_TO_BYLINE = 4;
  private static final int MOST_LINES_OF_BOX = 40;
  private static final int ENOUGH_LABELS = 3;
  private static final Pattern BOX_HEADING =
      Pattern.compile(
          "(?i)(?:quick |fast |key |basic |the )?(?:facts|information|details|profile)(?: (?:box|sheet|and figures|& figures|about .{3,60}))?:?|at a glance:?|.{3,60} at a glance:?|overview:?|vitals|vital statistics");

  private final List<Line> lines;
  private final List<Reference> references;
  private final List<Line> furniture;
  private int at;

  PageLayout(String source) {
    List<Line> all = Line.of(source);
    Optional<ReferenceList> list = ReferenceList.of(all);
    references = list.map(ReferenceList::references).orElse(List.of());
    List<Line> kept = new ArrayList<>(all);
    list.ifPresent(found -> kept.subList(found.start(), found.end()).clear());
    furniture = new ArrayList<>();
    lines = new ArrayList<>();
    for (Line line : kept) {
      (Furniture.is(line.text()) ? furniture : lines).add(line);
    }
  }

  Layout layout() {
    Line kindLine = kindLine();
    Byline above = kindLine == null ? above() : null;
    Line title = title();
    Infobox infobox = Infobox.at(lines, at).orElse(null);
    List<Line> body = new ArrayList<>();
    if (infobox != null) {
      body.addAll(infobox.between());
      at = infobox.end();
    }
    boolean article = infobox == null && kindLine == null && title != null;
    Infobox last = infobox == null && title != null ? last() : null;
    Byline below = article ? byline(body) : null;
    Byline byline = above == null ? below : below == null ? above : below.with(above);
    if (last == null) {
      body.addAll(lines.subList(at, lines.size()));
    } else {
      int box = lines.indexOf(last.first());
      boolean headed = box > at && BOX_HEADING.matcher(lines.get(box - 1).text()).matches();
      body.addAll(lines.subList(at, Math.max(at, headed ? box - 1 : box)));
      body.addAll(lines.subList(last.end(), lines.size()));
    }
    return new Layout(
        kindLine,
        title,
        byline,
        infobox == null ? last : infobox,
        furniture,
        furniture.stream().filter(line -> Furniture.isCopyright(line.text())).toList(),
        new Body(body, references.size()).parts(),
        references);
  }

  /// An infobox that stands below the text: `Quick facts`.
  private @Nullable Infobox last() {
    int first = Math.max(at, lines.size() - MOST_LINES_OF_BOX);
    for (int i = first; i + ENOUGH_LABELS <= lines.size(); i++) {
      boolean begins =
          isLabel(i)
              && isLabel(i + 1)
              && i > at
              && BOX_HEADING.matcher(lines.get(i - 1).text()).matches();
      if (begins) {
        return Infobox.at(lines, i).filter(PageLayout::saysEnough).orElse(null);
      }
    }
    return null;
  }

  private boolean isLabel(int i) {
    return Label.of(lines.get(i)).isPresent();
  }

  private static boolean saysEnough(Infobox box) {
    return box.entries().stream()
            .filter(entry -> entry.label().meaning() != LabelMeaning.OTHER)
            .count()
        >= ENOUGH_LABELS;
  }

  private @Nullable Line kindLine() {
    if (lines.size() < 2) {
      return null;
    }
    Line first = lines.getFirst();
    String plain =
        first.text().toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
    if (!KIND_LINES.contains(plain) || Label.of(lines.get(1)).filter(Label::isKnown).isPresent()) {
      return null;
    }
    at = 1;
    return first;
  }

  /// A date that stands above the title.
  private @Nullable Byline above() {
    if (at + 1 >= lines.size()) {
      return null;
    }
    Optional<Byline> found = Byline.of(lines.get(at)).filter(line -> line.date() != null);
    at += found.isPresent() ? 1 : 0;
    return found.orElse(null);
  }

  private @Nullable Line title() {
    if (at >= lines.size()) {
      return null;
    }
    Line line = lines.get(at);
    boolean label = Label.of(line).filter(Label::isKnown).isPresent();
    if (label || line.length() > LONGEST_TITLE || isSentence(line.text())) {
      return null;
    }
    if (at + 1 < lines.size()) {
      Line next = lines.get(at + 1);
      boolean parted =
          next.afterBlank()
              || Label.of(next).filter(Label::isKnown).isPresent()
              || Byline.of(next).isPresent()
              || next.length() > LONGEST_TITLE;
      if (!parted) {
        return null;
      }
    }
    at++;
    return line;
  }

  /// The full stop of "Inc." ends no sentence.
  private static boolean isSentence(String text) {
    char last = text.charAt(text.length() - 1);
    boolean inc = last == '.' && Sentences.isAbbreviation(text, text.length());
    return ".;:,".indexOf(last) >= 0 && !inc;
  }

  /// Takes the byline out of the first lines after the title; what stands between goes to the text.
  private @Nullable Byline byline(List<Line> body) {
    for (int i = at; i < Math.min(lines.size(), at + LINES_TO_BYLINE); i++) {
      Line line = lines.get(i);
      Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
      Optional<Byline> found =
          Byline.of(line).or(() -> next == null ? Optional.empty() : Byline.ofNames(line, next));
      if (found.isPresent()) {
        body.addAll(lines.subList(at, i));
        at = i + 1;
        return completed(found.get());
      }
    }
    return null;
  }

  /// The date, or the day of a change, may stand on the lines after the author.
  private Byline completed(Byline first) {
    Byline byline = first;
    for (int i = 0; i < 2 && at < lines.size(); i++) {
      Byline known = byline;
      Optional<Byline> next =
          Byline.of(lines.get(at)).filter(line -> !line.by() || known.author() == null);
      if (next.isEmpty()) {
        break;
      }
      at++;
      byline = byline.with(next.get());
    }
    return byline;
  }
}
