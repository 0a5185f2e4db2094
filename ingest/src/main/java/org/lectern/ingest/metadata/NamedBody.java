package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;

/// A name that may be the one whose page it is, all that the page calls it by, and the values of
/// the signs for and against it.
final class NamedBody {
  private String name;
  private final String key;
  private final Evidence words;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Signs<NameSign> signs = Signs.ofName();

  /// Where a sentence has it: half-open `[start, end)` there.
  ///
  /// @param number of the sentence, from 0
  /// @param whole whether by its name, not by what is short for it
  record Mention(int number, Sentence sentence, int start, int end, boolean whole) {
    Mention ofShort() {
      return new Mention(number, sentence, start, end, false);
    }
  }

  /// @param words where it was found first
  NamedBody(String name, Evidence words) {
    this.name = name;
    this.key = key(name);
    this.words = words;
    names.add(name);
  }

  String name() {
    return name;
  }

  String key() {
    return key;
  }

  /// Takes the spelling of a text for that of a line in capitals.
  void spell(String printed) {
    boolean capitals = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    if (capitals && !printed.equals(name)) {
      names.remove(name);
      name = printed;
      names.add(name);
    }
  }

  /// A name as two are compared.
  static String key(String name) {
    return Subject.bare(name).toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /// The capitals that a name's words begin with.
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      boolean begins = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
      if (begins && Character.isUpperCase(name.charAt(i))) {
        initials.append(name.charAt(i));
      }
    }
    return initials.toString();
  }

  Evidence words() {
    return words;
  }

  /// All that it is called by, its name first.
  Set<String> names() {
    return names;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /// Whether one of two names is a part of the other, or short for it.
  boolean isRelated(NamedBody other) {
    String mine = " " + key + " ";
    String its = " " + other.key + " ";
    return mine.contains(its)
        || its.contains(mine)
        || names.contains(other.name)
        || other.names.contains(name);
  }

  Signs<NameSign> signs() {
    return signs;
  }

  void set(NameSign sign, boolean stands) {
    signs.set(sign, stands);
  }

  /// @param value from 0 to 1
  void set(NameSign sign, double value) {
    signs.set(sign, value);
  }

  boolean has(NameSign sign) {
    return signs.has(sign);
  }

  boolean hasAny(Set<NameSign> some) {
    return signs.hasAny(some);
  }

  /// Its first mention by its whole name.
  Optional<Mention> first() {
    return mentions.stream().filter(Mention::whole).findFirst();
  }
}
