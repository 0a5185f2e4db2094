package org.lectern.ingest.metadata;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.ingest.metadata.BodyNames.Found;
import org.lectern.ingest.metadata.NamedBody.Mention;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Evidence;

/// All names on a page that may be the one whose page it is: those of the lines around the text, as
/// [NameLines] reads them, and whatever the sentences write with capitals.
final class NamedBodies {
  private static final int MOST_SENTENCES = 150;
  private static final int MOST_NAMES = 90;
  private static final int SHORTEST_INITIALS = 3;
  private static final QuickPattern SHORT =
      QuickPattern.compile(",? \\((?:the |or )?[“\"]?(?<short>[\\p{L}\\d&.’' -]{2,30}?)[”\"]?\\)");

  private static final QuickPattern OF = QuickPattern.compile(" (?:of|for)(?: the)? $");

  private final Reading reading;
  private final Map<String, NamedBody> bodies = new LinkedHashMap<>();

  /// The names of what has been added, by what is printed.
  private final Map<String, String> names = new HashMap<>();

  private final List<Sentence> sentences;

  private NamedBodies(Reading reading) {
    this.reading = reading;
    List<Sentence> all = reading.sentences();
    this.sentences = all.subList(0, Math.min(all.size(), MOST_SENTENCES));
  }

  /// The names with their mentions and all signs.
  static List<NamedBody> of(Reading reading, Findings findings) {
    NamedBodies named = new NamedBodies(reading);
    new NameLines(reading, findings, named).read();
    named.read();
    named.mentions();
    named.join();
    List<NamedBody> bodies = List.copyOf(named.bodies.values());
    new NameSigns(reading, findings, bodies).read();
    return bodies;
  }

  /// Adds a name as it is printed, or finds the one that is known.
  Optional<NamedBody> add(String printed, Evidence words) {
    String name = names.computeIfAbsent(printed, one -> Subject.bare(BodyForm.ofRun(one)));
    String key = NamedBody.key(name);
    NamedBody known = bodies.get(key);
    if (known == null && bodies.size() < MOST_NAMES && BodyForm.mayBe(name)) {
      known = new NamedBody(name, words);
      bodies.put(key, known);
    } else if (known != null) {
      known.spell(name);
    }
    return Optional.ofNullable(known);
  }

  private void read() {
    for (Sentence sentence : sentences) {
      for (Found found : BodyNames.in(sentence.text())) {
        add(found.name(), reading.shown(sentence, found.start(), found.end()));
      }
      for (ProperNames.Name name : reading.properNames(sentence)) {
        boolean pair = name.noun().isEmpty() && name.text().contains(" and ");
        if (name.text().indexOf(' ') > 0 && !pair) {
          add(name.text(), reading.shown(sentence, name.start(), name.end()));
        }
      }
    }
  }

  /// Finds all names in the sentences, the longest first: a part of a longer name is no mention.
  private void mentions() {
    List<NamedBody> longest =
        bodies.values().stream()
            .sorted(Comparator.comparingInt((NamedBody body) -> -body.name().length()))
            .toList();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean[] taken = new boolean[sentence.text().length()];
      for (NamedBody body : longest) {
        find(body, i, sentence, taken);
      }
    }
  }

  private static void find(NamedBody body, int number, Sentence sentence, boolean[] taken) {
    String text = sentence.text();
    String name = body.name();
    if (name.indexOf(' ') > 0 && (text.indexOf('\n') >= 0 || text.contains("  "))) {
      findWrapped(body, number, sentence, taken);
      return;
    }
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean whole =
          (at == 0 || !isOfWord(text.charAt(at - 1)))
              && (end == text.length() || !isOfWord(text.charAt(end)));
      if (whole && !taken[at] && !taken[end - 1]) {
        body.mentions().add(new Mention(number, sentence, at, end, true));
        Arrays.fill(taken, at, end, true);
      }
    }
  }

  /// The words of a name may stand on two lines.
  private static void findWrapped(NamedBody body, int number, Sentence sentence, boolean[] taken) {
    String text = sentence.text();
    String[] words = body.name().split(" ", -1);
    for (int at = text.indexOf(words[0]); at >= 0; at = text.indexOf(words[0], at + 1)) {
      int end = end(text, at, words);
      boolean whole =
          end > 0
              && (at == 0 || !isOfWord(text.charAt(at - 1)))
              && (end == text.length() || !isOfWord(text.charAt(end)));
      if (whole && !taken[at] && !taken[end - 1]) {
        body.mentions().add(new Mention(number, sentence, at, end, true));
        Arrays.fill(taken, at, end, true);
      }
    }
  }

  /// The end of the words that stand at `from` with white space between them; -1 where they do not.
  private static int end(String text, int from, String[] words) {
    int at = from;
    for (int i = 0; i < words.length; i++) {
      int begin = at;
      while (i > 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if ((i > 0 && at == begin) || !text.startsWith(words[i], at)) {
        return -1;
      }
      at += words[i].length();
    }
    return at;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  /// Gives a whole name the mentions of what is short for it, and tells parts from wholes.
  private void join() {
    List<NamedBody> all = List.copyOf(bodies.values());
    for (NamedBody body : all) {
      shortened(body)
          .ifPresent(one -> {
            body.set(NameSign.SHORTENED, true);
            one.set(NameSign.PART, true);
            body.names().add(one.name());
            one.mentions().forEach(mention -> body.mentions().add(mention.ofShort()));
          });
    }
    for (NamedBody body : all) {
      String name = " " + body.key() + " ";
      for (NamedBody other : all) {
        int part = body == other ? -1 : name.indexOf(" " + other.key() + " ");
        if (part >= 0) {
          body.set(NameSign.WHOLE, true);
          other.set(NameSign.PART, true);
          other.set(NameSign.PART_BEGINS, part == 0);
          other.set(NameSign.PART_ENDS, part + other.key().length() + 2 == name.length());
          other.set(NameSign.PART_OF, OF.matcher(name).region(0, part + 1).find());
        }
      }
      body.mentions()
          .sort(Comparator.comparingInt(Mention::number).thenComparingInt(Mention::start));
    }
  }

  /// What stands in brackets behind the name, or is made of its first letters.
  private Optional<NamedBody> shortened(NamedBody body) {
    for (Mention mention : body.mentions()) {
      String text = mention.sentence().text();
      QuickMatcher behind = SHORT.matcher(text).region(mention.end(), text.length());
      NamedBody one = behind.lookingAt() ? bodies.get(NamedBody.key(behind.group("short"))) : null;
      if (one != null && one != body) {
        return Optional.of(one);
      }
    }
    String initials = NamedBody.initials(body.name());
    return initials.length() < SHORTEST_INITIALS
        ? Optional.empty()
        : Optional.ofNullable(bodies.get(NamedBody.key(initials))).filter(one -> one != body);
  }
}
