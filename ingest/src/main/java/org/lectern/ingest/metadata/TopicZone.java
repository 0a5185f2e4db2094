package org.lectern.ingest.metadata;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A part of a page as its words speak for a topic.
enum TopicZone {
  TITLE(2),
  /// The name of the organization that a page of its own is about, where the title is another one.
  ORGANIZATION(2),
  /// What the source itself says the organization is: "Environmental Advocacy Group".
  TYPE(2),
  /// The first words of the text, which say what it is about.
  LEAD(1.5),
  TEXT(1),
  HEADING(1),
  /// The organization's name where the text has it: names mislead, however often they are said.
  OWN_NAME(1),
  /// Lives of people: where they studied and worked before is no topic of the page.
  PEOPLE(0.5);

  private static final QuickPattern OF_CITATIONS =
      QuickPattern.compile(
          "(?i)(?:references|sources|notes|further reading|external links|see also|bibliography"
              + "|works cited|footnotes|citations|links|related (?:articles|pages|links))");

  /// A list of references that was not told apart from the text.
  private static final QuickPattern CITATIONS =
      QuickPattern.compile(
          "(?im)(?:references|sources|bibliography|works cited|further reading|footnotes)\\s*$");

  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

  private static final QuickPattern OF_PEOPLE =
      QuickPattern.compile(
          "(?is)(?:our |meet |the )*(?:staff|board|people|team|leadership|personnel|founders?"
              + "|key (?:people|employees)|directors|officers|advisory)\\b.*");

  private final double times;

  TopicZone(double times) {
    this.times = times;
  }

  /// How often a term counts that stands here once.
  double times() {
    return times;
  }

  /// Whether the words are those of the page's name or kind, not of its text.
  boolean isName() {
    return this == TITLE || this == ORGANIZATION || this == TYPE;
  }

  /// Whether the words stand in a section's text, where they can be shown.
  boolean isText() {
    return this == LEAD || this == TEXT || this == PEOPLE || this == OWN_NAME;
  }

  /// The zone of a section's text; empty where it cites other works, whose titles say nothing about
  /// the page.
  static Optional<TopicZone> under(@Nullable String heading) {
    if (heading == null) {
      return Optional.of(TEXT);
    }
    String words = heading.strip();
    if (OF_CITATIONS.matcher(words).matches()) {
      return Optional.empty();
    }
    return Optional.of(OF_PEOPLE.matcher(words).matches() ? PEOPLE : TEXT);
  }

  /// A text up to the list of works that it cites.
  static String withoutCitations(String text) {
    QuickMatcher citations = CITATIONS.matcher(text);
    for (int at = 0; at < text.length(); at = afterLine(text, at)) {
      if (citations.region(at, text.length()).lookingAt()) {
        return text.substring(0, at);
      }
    }
    return text;
  }

  private static boolean isLineEnd(char c) {
    return (c < ' ' || c > '~') && LINE_ENDS.indexOf(c) >= 0;
  }

  private static int afterLine(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at + 1;
  }
}
