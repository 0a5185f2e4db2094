package org.lectern.ingest.metadata;

import java.util.List;

/// A heading that the text below begins with: `Oak Dairy League` above "The Oak Dairy League was a
/// federation". Where it stands a little below the top and is the only one, it is the title, and
/// what stands above is the name of the work or a path through the site.
final class DescribedHeading {
  private static final int MOST_ABOVE = 3;
  private static final int LONGEST = 80;
  private static final int LONGEST_ABOVE = 100;
  private static final QuickPattern GOES_ON =
      QuickPattern.compile("(?: \\([^)]{1,40}\\))?,? \\p{Ll}.*");

  private DescribedHeading() {}

  /// The index of such a title below the line at `from`; `from` where there is none.
  static int below(List<Line> lines, int from) {
    if (from + 2 >= lines.size() || isOwn(lines.get(from).text()) || is(lines, from)) {
      return from;
    }
    for (int i = from + 1; i <= from + MOST_ABOVE && i + 1 < lines.size(); i++) {
      Line above = lines.get(i - 1);
      if (above.length() > LONGEST_ABOVE
          || Byline.of(above).isPresent()
          || Label.of(above).isPresent()) {
        return from;
      }
      if (is(lines, i)) {
        return isOnly(lines, i) ? i : from;
      }
    }
    return from;
  }

  private static final QuickPattern PAPER =
      QuickPattern.compile("(?i)\\b(?:report|brief|fact sheet|factsheet|q&a|paper)\\b");

  /// The title of an organization's own page, or of a report, stands above its name.
  private static boolean isOwn(String title) {
    return AboutTitle.isOfUs(title)
        || AboutTitle.isOfOwnSite(title)
        || AboutTitle.isAbout(title)
        || PAPER.matcher(title).find();
  }

  private static boolean isOnly(List<Line> lines, int title) {
    for (int i = title + 1; i < lines.size(); i++) {
      if (is(lines, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(List<Line> lines, int at) {
    Line line = lines.get(at);
    if (at + 1 >= lines.size() || line.length() > LONGEST || !lines.get(at + 1).afterBlank()) {
      return false;
    }
    ProperNames.Name name = ProperNames.at(line.text(), 0);
    boolean whole =
        name.end() >= line.length() && !name.noun().isEmpty() && name.text().indexOf(' ') > 0;
    String next = lines.get(at + 1).text();
    int from = next.startsWith("The " + name.text()) ? 4 : 0;
    return whole
        && next.startsWith(name.text(), from)
        && GOES_ON.matcher(next.substring(from + name.text().length())).matches();
  }
}
