package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.query.Note;
import org.lectern.search.MatchMode;
import org.lectern.search.MatchReport;
import org.lectern.search.SearchResponse;
import org.lectern.search.Snippet;

/// What was made of the query, in words.
///
/// @param echo the query with the faulty part marked; empty where no part is at fault
/// @param links to other readings of the same words
public record NoteView(String message, List<Run> echo, List<LinkView> links) {
  /// Notes about the words as a whole.
  private static final Set<String> ABOUT_ALL = Set.of("relaxed");

  private static final int LONGEST_ECHO = 300;

  public NoteView {
    echo = List.copyOf(echo);
    links = List.copyOf(links);
  }

  /// @param modes other ways to take the words that find something
  static List<NoteView> of(SearchResponse response, List<MatchMode> modes, SearchSteps steps) {
    MatchReport match = response.match();
    List<NoteView> views = new ArrayList<>();
    boolean relaxed = false;
    for (Note note : response.notes()) {
      boolean relaxes = note.code().equals("relaxed");
      relaxed |= relaxes;
      views.add(
          new NoteView(
              sentence(note.message()),
              echo(note, steps.here().query().raw()),
              relaxes ? others(match, modes, steps) : List.of()));
    }
    if (!relaxed && match.words().size() + match.unknown().size() > 1) {
      mode(match, others(match, modes, steps), views);
    }
    return views;
  }

  /// Says how the words are taken where that was chosen.
  private static void mode(MatchReport match, List<LinkView> others, List<NoteView> views) {
    String message =
        switch (match.mode()) {
          case AUTO -> "";
          case ALL -> "Documents need all of the words.";
          case MOST -> "Documents need most of the words.";
          case ANY -> "Documents need only one of the words.";
        };
    if (!message.isEmpty()) {
      views.add(new NoteView(message, List.of(), others));
    }
  }

  private static List<LinkView> others(
      MatchReport match, List<MatchMode> modes, SearchSteps steps) {
    return modes.stream()
        .filter(mode -> mode != MatchMode.ANY || match.bar() > 0 || match.mode() == MatchMode.ALL)
        .map(mode -> new LinkView(label(mode), steps.match(mode)))
        .toList();
  }

  private static String label(MatchMode mode) {
    return switch (mode) {
      case AUTO -> "The most important words";
      case ALL -> "All of the words";
      case MOST -> "Most of the words";
      case ANY -> "Any of the words";
    };
  }

  private static List<Run> echo(Note note, String raw) {
    int end = Math.min(raw.length(), note.position() + note.length());
    if (ABOUT_ALL.contains(note.code()) || note.position() >= end || raw.length() > LONGEST_ECHO) {
      return List.of();
    }
    return Run.of(raw, List.of(new Snippet.Range(note.position(), end)));
  }

  private static String sentence(String text) {
    String start = sentenceStart(text);
    return start.matches("(?s).*[.!?]") ? start : start + ".";
  }

  static String sentenceStart(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
