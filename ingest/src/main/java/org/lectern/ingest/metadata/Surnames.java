package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// People whom a sentence calls by their last name beside a role, while the page has the whole name
/// before: `Mr. Roe, our founder`.
final class Surnames {
  private static final QuickPattern ALONE =
      QuickPattern.compile(
          "(?<![\\p{L}’'.-] |[\\p{L}’'-])(?<title>(?:Mr|Mrs|Ms|Dr|Rev)\\. )?(?<name>\\p{Lu}[\\p{L}’'-]{2,24}), (?:our|its|their|the|who is) ");

  /// `Roe is the executive director`, `Roe continues to serve as its president`.
  private static final QuickPattern IS =
      QuickPattern.compile(
          "(?:(?:Mr|Mrs|Ms|Dr|Rev)\\. )?(?<name>\\p{Lu}[\\p{L}’'-]{2,24})(?:, who [^.;“”\"]{3,100},)? (?:is|will be|will become|remains|became|continues (?:as|to serve as)|serves as|has been)(?: still| now| currently| also)? (?:the |its |our |their )?");

  private static final Cues BEHIND = Cues.of(", our ", ", its ", ", their ", ", the ", ", who is ");

  private Surnames() {}

  /// The names of a sentence with those behind last names among them, in order.
  static List<Found> with(List<Found> names, Sentence sentence, Reading reading) {
    List<Found> all = new ArrayList<>(names);
    boolean behind = BEHIND.in(sentence.text());
    QuickMatcher alone = ALONE.matcher(sentence.text());
    while (behind && alone.find()) {
      int start = alone.start("name");
      int end = alone.end("name");
      boolean known = names.stream().anyMatch(one -> one.start() <= start && one.end() >= end);
      String whole = known ? "" : whole(alone.group("name"), sentence, reading);
      if (!whole.isEmpty()) {
        all.add(new Found(whole, start, end));
      }
    }
    beginning(names, sentence, reading).ifPresent(all::add);
    all.replaceAll(found -> longer(found, sentence, reading));
    all.sort(Comparator.comparingInt(Found::start));
    return all;
  }

  /// The one whose last name a sentence begins with, and goes on with a role.
  private static Optional<Found> beginning(List<Found> names, Sentence sentence, Reading reading) {
    String text = sentence.text();
    QuickMatcher is = IS.matcher(text);
    if (!mayBegin(text)
        || !is.lookingAt()
        || names.stream().anyMatch(one -> one.start() < is.end())
        || Roles.at(text, is.end()).filter(Roles.Role::leading).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(whole(is.group("name"), sentence, reading))
        .filter(whole -> !whole.isEmpty())
        .map(whole -> new Found(whole, is.start("name"), is.end("name")));
  }

  /// Whether the word behind the first one, or behind a title and that one, may be a verb of [#IS],
  /// or "who".
  private static boolean mayBegin(String text) {
    int gap = text.indexOf(' ');
    if (gap > 0 && text.charAt(gap - 1) == '.') {
      gap = text.indexOf(' ', gap + 1);
    }
    return gap > 0 && gap + 1 < text.length() && "irbcshw".indexOf(text.charAt(gap + 1)) >= 0;
  }

  /// `Raymond Two Lance` for `Two Lance`, where the page has the whole name before.
  private static Found longer(Found found, Sentence sentence, Reading reading) {
    if (found.start() > 0 || found.name().indexOf(' ') != found.name().lastIndexOf(' ')) {
      return found;
    }
    for (Sentence one : reading.sentences()) {
      if (one.equals(sentence)) {
        return found;
      }
      if (one.text().contains(found.name())) {
        for (Found other : reading.names(one)) {
          if (other.name().endsWith(" " + found.name())) {
            return new Found(other.name(), found.start(), found.end());
          }
        }
      }
    }
    return found;
  }

  /// The one whole name that the page has before; empty where there is none, or another.
  private static String whole(String last, Sentence sentence, Reading reading) {
    String whole = "";
    for (Sentence one : reading.sentences()) {
      if (one.equals(sentence)) {
        return whole;
      }
      if (one.text().contains(last)) {
        for (Found found : reading.names(one)) {
          boolean same = found.name().endsWith(" " + last);
          if (same && !whole.isEmpty() && !whole.equals(found.name())) {
            return "";
          }
          whole = same ? found.name() : whole;
        }
      }
    }
    return "";
  }
}
