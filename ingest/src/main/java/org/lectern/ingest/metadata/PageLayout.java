package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  /// Whom an author writes for, between the name and the date.
  private static final QuickPattern AFFILIATION =
      QuickPattern.compile(
          "(?i)(?:special to|for|staff writer|staff reporter|staff|contributing writer|contributor|guest columnist|guest contributor|columnist|correspondent|associated? [^.]*)\\b.{0,50}(?<![.:;])");

  private static final int MOST_SCRAPS = 3;
  private static final int LONGEST_SCRAP = 60;
  private static final QuickPattern SCRAP =
      QuickPattern.compile(
          "(?i)\\b(?:skip to|menu|log ?in|sign in|search|cookies?)\\b|^(?:(?:share|tweet|print|email|facebook|twitter|pin|save)\\b[\\s|·,]*)+$");
  private static final QuickPattern EYEBROW =
      QuickPattern.compile(
          "(?:Est\\.?|Established|Founded|Since)(?: in)? (?:1[6-9]|20)\\d\\d\\b.*");
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_MOTTO = 60;

  /// `Homes first. Always.`: no name, no number and no verb of being, as first sentences have.
  private static final QuickPattern MOTTO =
      QuickPattern.compile(
          "\\p{Lu}(?!.*(?:\\d|,|\\b(?:is|was|were|are|has|had|founded|I|he|she|said)\\b|[\\p{Ll}] \\p{Lu}\\p{Ll}+ \\p{Lu})).{5,}\\.");

  private static final QuickPattern LABEL = QuickPattern.compile("\\p{Lu}[\\p{Lu} /&]{3,30}: ?");
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_TAGLINE = 100;
  private static final int LINES_TO_BYLINE = 4;

  private final List<Line> lines;
  private final List<Reference> references;
  private final List<Line> furniture;
  private final List<Line> eyebrow = new ArrayList<>();
  private int at;

  PageLayout(String source) {
    List<Line> all = Line.of(source);
    Optional<ReferenceList> list = ReferenceList.of(all);
    references = list.map(ReferenceList::references).orElse(List.of());
    List<Line> kept = new ArrayList<>(all);
    list.ifPresent(found -> kept.subList(found.start(), found.end()).clear());
    furniture = new ArrayList<>();
    List<Line> own = new ArrayList<>();
    for (Line line : RunOnBox.parted(kept)) {
      (Furniture.is(line.text()) ? furniture : own).add(Body.withoutEdit(line));
    }
    lines = MovedBox.mended(own);
  }

  Layout layout() {
    Line kindLine = kindLine();
    Masthead masthead = masthead(kindLine);
    at = masthead.end();
    furniture.addAll(masthead.furniture());
    Byline above = masthead.date();
    Line title = title();
    Infobox infobox = Infobox.at(lines, at).orElse(null);
    List<Line> body = new ArrayList<>(eyebrow);
    if (infobox != null) {
      body.addAll(infobox.between());
      at = infobox.end();
    }
    Infobox below = infobox == null && title != null ? FactsBox.in(lines, at).orElse(null) : null;
    boolean article = infobox == null && kindLine == null && title != null;
    Byline under = article ? byline(body) : null;
    Byline byline = above == null ? under : under == null ? above : under.with(above);
    body.addAll(FactsBox.without(below, lines, at));
    return new Layout(
        kindLine,
        masthead.name(),
        title,
        byline,
        below == null ? infobox : below,
        furniture,
        furniture.stream().filter(line -> Furniture.isSmallPrint(line.text())).toList(),
        new Body(body, references.size()).parts(),
        references);
  }

  private @Nullable Line kindLine() {
    if (lines.size() < 2) {
      return null;
    }
    int kind = 0;
    while (kind < MOST_SCRAPS && kind + 2 < lines.size() && isAbove(lines.get(kind).text())) {
      kind++;
    }
    Line first = lines.get(kind);
    String plain =
        first.text().toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
    if (!KIND_LINES.contains(plain)
        || !Character.isUpperCase(first.text().codePointAt(0))
        || Label.of(lines.get(kind + 1)).filter(Label::isKnown).isPresent()) {
      return null;
    }
    furniture.addAll(lines.subList(0, kind));
    at = kind + 1;
    while (at + 1 < lines.size() && isScrap(lines.get(at).text())) {
      furniture.add(lines.get(at++));
    }
    return first;
  }

  /// What is left of a menu: "Skip to menu", "Share Tweet Print".
  private static boolean isScrap(String line) {
    return line.length() <= LONGEST_SCRAP && SCRAP.matcher(line).find();
  }

  /// What may stand above a kind line: such a rest, or the menu of the site.
  private static boolean isAbove(String line) {
    return isScrap(line) || Masthead.isMenu(line);
  }

  /// What stands above the title; a profile has its kind line there.
  private Masthead masthead(@Nullable Line kindLine) {
    if (kindLine != null) {
      return new Masthead(null, null, List.of(), at);
    }
    List<Line> releases =
        furniture.stream().filter(line -> Masthead.isSection(line.text())).toList();
    return Masthead.of(lines, at, releases);
  }

  private @Nullable Line title() {
    if (at >= lines.size()) {
      return null;
    }
    Line line = lines.get(at);
    boolean label = Label.of(line).filter(Label::isKnown).isPresent();
    boolean sentence = isSentence(line.text()) && !Masthead.isSentenceHeadline(lines, at);
    if (label || line.length() > LONGEST_TITLE || sentence) {
      return label ? null : otherTitle();
    }
    if (isEyebrow(line) && at + 2 < lines.size()) {
      eyebrow.add(line);
      line = lines.get(++at);
    }
    if (isKicker()) {
      furniture.add(line);
      line = lines.get(++at);
    } else if (at + 1 < lines.size()) {
      Line next = lines.get(at + 1);
      boolean parted =
          next.afterBlank()
              || Label.of(next).filter(Label::isKnown).isPresent()
              || Byline.of(next).isPresent()
              || next.length() > LONGEST_TITLE;
      if (!parted && !isAboveTagline(line) && !isAboveLabels(line)) {
        return null;
      }
    }
    at++;
    return line;
  }

  /// The title of a page that begins with no plain one: a button of sites that stands alone at the
  /// top ("Donate"), or a motto with full stops.
  private @Nullable Line otherTitle() {
    Line first = lines.get(at);
    List<Line> above = furniture.stream().filter(line -> line.start() < first.start()).toList();
    if (at == 0 && above.size() == 1 && AboutTitle.isOfOwnSite(above.getFirst().text())) {
      return above.getFirst();
    }
    boolean alone = at + 1 < lines.size() && lines.get(at + 1).afterBlank() && above.isEmpty();
    boolean motto =
        alone && first.length() <= LONGEST_MOTTO && MOTTO.matcher(first.text()).matches();
    return motto ? lines.get(at++) : null;
  }

  /// Whether the line has a row of labels below it, a headline between them at most.
  private boolean isAboveLabels(Line line) {
    if (line.length() > LONGEST_NAME || Label.withoutColon(line).isPresent()) {
      return false;
    }
    int labels = 0;
    for (int i = at + 1; i < Math.min(lines.size(), at + 6); i++) {
      labels += LABEL.matcher(lines.get(i).text()).lookingAt() ? 1 : 0;
    }
    return labels > 2;
  }

  /// `Est. 1982 · A charity of the valley` above the title.
  private boolean isEyebrow(Line line) {
    return line.length() <= LONGEST_SCRAP
        && EYEBROW.matcher(line.text()).matches()
        && at + 1 < lines.size()
        && lines.get(at + 1).length() <= LONGEST_NAME;
  }

  /// Whether the line stands right above a headline that has its byline below: `Strike at the
  /// mill`, `A deal that nobody wanted`, `By Jane Roe | June 22, 2001`.
  private boolean isKicker() {
    if (at + 2 >= lines.size()) {
      return false;
    }
    Line headline = lines.get(at + 1);
    return !headline.afterBlank()
        && headline.length() <= LONGEST_TITLE
        && Character.isUpperCase(headline.text().codePointAt(0))
        && !isSentence(headline.text())
        && Label.of(headline).isEmpty()
        && Byline.of(headline).isEmpty()
        && Byline.of(lines.get(at + 2))
            .filter(below -> below.by() && below.date() != null)
            .isPresent();
  }

  /// Whether the line has, right below it, a short line or two that are no text: `a ministry of the
  /// churches of the avenue`.
  private boolean isAboveTagline(Line line) {
    if (line.length() > LONGEST_NAME || !isHeadline(line.text())) {
      return false;
    }
    for (int i = at + 1; i < Math.min(lines.size(), at + 4); i++) {
      Line next = lines.get(i);
      if (next.afterBlank() || Byline.of(next).isPresent()) {
        return true;
      }
      if (next.length() > LONGEST_TAGLINE || isSentence(next.text())) {
        return false;
      }
    }
    return false;
  }

  /// Whether nearly all words begin with a capital.
  private static boolean isHeadline(String text) {
    int small = 0;
    for (String word : text.split("[^\\p{L}'’]+", -1)) {
      small += word.length() > 3 && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return small == 0 && Character.isUpperCase(text.codePointAt(0));
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
      Optional<Byline> found = Byline.at(lines, i);
      if (found.isPresent()) {
        body.addAll(lines.subList(at, i));
        at = i + 1;
        return completed(found.get());
      }
    }
    return null;
  }

  /// `Special to the Times`, or the agency that the author writes for.
  private static boolean isAffiliation(String text) {
    return AFFILIATION.matcher(text).matches()
        || (text.length() < LONGEST_SCRAP
            && isHeadline(text)
            && !isSentence(text)
            && Byline.of(new Line(0, text, false)).isEmpty());
  }

  /// The date, or the day of a change, may stand on the lines after the author.
  private Byline completed(Byline first) {
    Byline byline = first;
    boolean more = at + 1 < lines.size() && first.author() != null && first.date() == null;
    if (more
        && isAffiliation(lines.get(at).text())
        && Byline.of(lines.get(at + 1)).filter(next -> next.date() != null).isPresent()) {
      furniture.add(lines.get(at++));
    }
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
