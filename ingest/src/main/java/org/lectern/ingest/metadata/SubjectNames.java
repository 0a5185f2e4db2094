package org.lectern.ingest.metadata;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.organization.NameForm;
import org.lectern.schema.FactField;

/// By which names a page calls its organization.
final class SubjectNames {
  private static final QuickPattern ABOUT = QuickPattern.compile("^About (?:the )?");
  private static final QuickPattern GAPS = QuickPattern.compile("[ -]+");
  private static final QuickPattern LOCAL_NUMBER = QuickPattern.compile("\\bLocal \\d+");

  private SubjectNames() {}

  /// The name, its first words where the page uses them alone, its acronym, and what the title of
  /// an about page shortens it to.
  static Set<String> of(String name, Reading reading, Findings findings) {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    ShortName.of(name, reading).ifPresent(names::add);
    QuickMatcher local = LOCAL_NUMBER.matcher(name);
    if (local.find()) {
      names.add(local.group());
    }
    firstWords(name, reading).ifPresent(names::add);
    for (Text alias : findings.all(FactField.ALIAS, Text.class)) {
      if (NameForm.isAcronym(alias.value(), name)
          || NameForm.isAcronym(alias.value(), "The " + name)) {
        names.add(alias.value());
      }
    }
    acronym(name, reading).ifPresent(names::add);
    String capitals = name.toUpperCase(Locale.ROOT);
    if (reading.sentences().stream().anyMatch(one -> one.text().contains(capitals))) {
      names.add(capitals);
      names.add("THE " + capitals);
    }
    findings
        .text(FactField.TITLE)
        .map(title -> ABOUT.matcher(title).replaceFirst(""))
        .filter(title -> title.length() > 3 && (name + " ").startsWith(title + " "))
        .ifPresent(names::add);
    return names;
  }

  private static final QuickPattern SMALL_WORDS =
      QuickPattern.compile("(?:of|for|the|and|in|on|to|&)");

  /// The first letters of the name where the page calls it so without saying it: `ACTO` of the
  /// American Council of Towboat Operators.
  private static Optional<String> acronym(String name, Reading reading) {
    StringBuilder letters = new StringBuilder();
    for (String word : GAPS.split(name, -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(word.charAt(0));
      } else if (!SMALL_WORDS.matcher(word).matches()) {
        return Optional.empty();
      }
    }
    String acronym = letters.toString();
    Cues printed = Cues.of(acronym);
    boolean used =
        acronym.length() > 2
            && reading.sentences().stream().anyMatch(one -> printed.inWords(one.text()));
    return used ? Optional.of(acronym) : Optional.empty();
  }

  /// `Prairie Lakes trust` of the Prairie Lakes Education Trust, where the page calls it so.
  private static Optional<String> firstWords(String name, Reading reading) {
    String[] words = name.split(" ", -1);
    String noun = words[words.length - 1].toLowerCase(Locale.ROOT);
    if (words.length < 3 || !OrganizationWords.isNoun(noun)) {
      return Optional.empty();
    }
    Cues called = Cues.of(" " + noun);
    List<Sentence> sentences =
        reading.sentences().stream().filter(sentence -> called.in(sentence.text())).toList();
    for (int count = words.length - 2; count > 0 && !sentences.isEmpty(); count--) {
      String part = String.join(" ", List.of(words).subList(0, count)) + " " + noun;
      String the = "the " + part;
      String capital = "The " + part;
      for (Sentence sentence : sentences) {
        if (sentence.text().contains(the) || sentence.text().contains(capital)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private static final QuickPattern BEFORE_TWO = QuickPattern.compile("^.* (?=[^ ]+ [^ ]+$)");
  private static final QuickPattern CAPITALS =
      QuickPattern.compile("\\p{Lu}\\p{Ll}{2,} \\p{Lu}\\p{Ll}{3,}");
  private static final QuickPattern SMALL = QuickPattern.compile("\\p{Ll}{3,} \\p{Ll}{3,}");

  /// The last two words of a name in small letters, where the page calls it so: "the food shelf" of
  /// the Harvest Table Food Shelf.
  static Optional<String> tail(String name, Reading reading) {
    String front = SubjectNouns.front(name);
    List<String> words = SubjectNouns.words(front);
    if (words.size() < 3) {
      return Optional.empty();
    }
    String printed = BEFORE_TWO.matcher(front).replaceFirst("");
    if (CAPITALS.matcher(printed).matches()
        && OrganizationWords.isNoun(words.getLast())
        && reading.sentences().stream().anyMatch(one -> one.text().contains("he " + printed))) {
      return Optional.of(printed);
    }
    String tail = String.join(" ", words.subList(words.size() - 2, words.size()));
    boolean plain = SMALL.matcher(tail).matches();
    boolean used = false;
    for (Sentence sentence : reading.sentences()) {
      String text = plain ? sentence.text() : "";
      if (SubjectNouns.isAnother(text, tail)) {
        return Optional.empty();
      }
      used |= text.contains("he " + tail);
    }
    return used ? Optional.of(tail) : Optional.empty();
  }
}
