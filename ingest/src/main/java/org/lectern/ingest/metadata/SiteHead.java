package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The head that every page of a site has above its title: the name of the site, perhaps a motto or
/// the day of the visit, and a menu or a path: `Home | About | Archives`, `Home > Groups`, or the
/// entries of the menu a line each.
///
/// @param name of the site; `null` where only the menu is printed
/// @param end index of the line after it
record SiteHead(@Nullable Line name, int end) {
  private static final int MOST_ABOVE = 3;
  private static final int MOST_ENTRIES = 12;
  private static final int LEAST_ENTRIES = 4;
  private static final int LONGEST_ENTRY = 32;
  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_ABOVE = 110;
  private static final QuickPattern GAP =
      QuickPattern.compile("\\s+[|·•»›>/]\\s+|\\s*[|»›]\\s*| {2,}|\\t+");
  private static final Cues GAPS = Cues.of("  ", "|", "·", "•", "»", "›", ">", "/", "\t");
  private static final Set<String> ENTRIES =
      Set.of(
          "home",
          "about",
          "about us",
          "archives",
          "archive",
          "contact",
          "contact us",
          "donate",
          "log in",
          "login",
          "news",
          "blog",
          "subscribe",
          "search",
          "search the register",
          "opinion",
          "obituaries",
          "classifieds",
          "services",
          "programs",
          "events",
          "who we are",
          "what we do",
          "our work",
          "our team",
          "team",
          "join",
          "join us",
          "get involved",
          "resources",
          "careers",
          "clients",
          "press");

  /// The head that begins at `from`.
  static Optional<SiteHead> at(List<Line> lines, int from) {
    int menu = -1;
    for (int i = from; i <= from + MOST_ABOVE && i + 1 < lines.size(); i++) {
      String text = lines.get(i).text();
      if (isMenu(text)) {
        menu = i;
      } else if (text.length() > LONGEST_ABOVE || Label.of(lines.get(i)).isPresent()) {
        break;
      }
    }
    if (menu > from && isName(lines.get(from))) {
      return Optional.of(new SiteHead(lines.get(from), menu + 1));
    }
    return menu >= 0 ? Optional.empty() : listed(lines, from);
  }

  /// The entries of a menu a line each, of which the title below is one.
  private static Optional<SiteHead> listed(List<Line> lines, int from) {
    int end = from + 1;
    int known = 0;
    while (end < lines.size()
        && end - from <= MOST_ENTRIES
        && !lines.get(end).afterBlank()
        && lines.get(end).length() <= LONGEST_ENTRY) {
      known += ENTRIES.contains(lines.get(end).text().toLowerCase(Locale.ROOT)) ? 1 : 0;
      end++;
    }
    if (end - from < LEAST_ENTRIES || known < 2 || end + 1 >= lines.size()) {
      return Optional.empty();
    }
    String title = lines.get(end).text();
    boolean entry =
        lines.get(end).afterBlank()
            && lines.subList(from + 1, end).stream().anyMatch(one -> one.text().equals(title));
    return entry && isName(lines.get(from))
        ? Optional.of(new SiteHead(lines.get(from), end))
        : Optional.empty();
  }

  /// Whether a line is a menu or a path through the site.
  static boolean isMenu(String text) {
    if (text.length() > 2 * LONGEST_ABOVE || !GAPS.in(text)) {
      return false;
    }
    String[] parts = GAP.split(text, MOST_ENTRIES + 2);
    int known = 0;
    for (String part : parts) {
      if (part.length() > LONGEST_ENTRY) {
        return false;
      }
      known += ENTRIES.contains(part.strip().toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    boolean path = parts.length > 1 && parts[0].equalsIgnoreCase("home");
    return path || (parts.length > 2 && known > 1);
  }

  private static boolean isName(Line line) {
    String text = line.text();
    return line.length() <= LONGEST_NAME
        && Character.isUpperCase(text.codePointAt(0))
        && ".;:,!?".indexOf(text.charAt(text.length() - 1)) < 0
        && Byline.of(line).isEmpty();
  }
}
