package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.metadata.WordsAround.Word;

/// A sentence, or a line or heading, as a place or year in it sees it: whom it is about, and where
/// on the page it stands.
///
/// @param begins whether it begins with the organization
/// @param goesOn whether it goes on about the organization of the sentence before, or stands in the
///   small print of its site
/// @param own where the organization is named
/// @param heading above it
record SentenceContext(
    Sentence sentence,
    Where where,
    boolean begins,
    boolean goesOn,
    boolean us,
    List<Span> own,
    @Nullable String heading,
    Inside inside) {
  private static final int MOST_SENTENCES = 200;
  private static final int FEW = 3;
  private static final int NEXT = 3;
  private static final int MOST_OF_SHORT = 6;
  private static final Set<ValueSign> FOUNDING =
      EnumSet.range(ValueSign.FOUNDED_BEFORE, ValueSign.BEGAN_BEHIND);
  private static final Set<ValueSign> SEATS = EnumSet.of(ValueSign.SEATED, ValueSign.HOUSE);
  private static final QuickPattern US = QuickPattern.compile("\\b(?:[Ww]e|[Oo]ur|us)\\b");

  /// Where on the page it stands.
  enum Where {
    EARLY,
    MIDDLE,
    LATE,
    HEADING,
    PRINT
  }

  /// Half-open `[start, end)`.
  record Span(int start, int end) {}

  /// Those of a page in its order, then its headings, then the small print of the organization's
  /// own site: that of others is about them.
  static List<SentenceContext> of(Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    boolean self = Subject.isOwn(findings);
    List<SentenceContext> contexts = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    int all = Math.min(sentences.size(), MOST_SENTENCES);
    boolean about = false;
    int paragraph = -1;
    for (int i = 0; i < all; i++) {
      Sentence sentence = sentences.get(i);
      boolean it = about && sentence.paragraph() - paragraph <= 1;
      Where where = i < FEW ? Where.EARLY : i >= sentences.size() - FEW ? Where.LATE : Where.MIDDLE;
      String heading = reading.layout().parts().get(sentence.section()).heading();
      SentenceContext context = of(sentence, where, heading, it, self, subject, reading);
      contexts.add(context);
      about = context.begins || context.goesOn || !context.own.isEmpty();
      paragraph = sentence.paragraph();
    }
    for (Sentence heading : reading.headings()) {
      contexts.add(of(heading, Where.HEADING, null, false, self, subject, reading));
    }
    if (Subject.ownsSite(findings)) {
      for (Sentence line : reading.smallPrint()) {
        contexts.add(of(line, Where.PRINT, null, true, self, subject, reading));
      }
    }
    return contexts;
  }

  private static SentenceContext of(
      Sentence sentence,
      Where where,
      @Nullable String heading,
      boolean it,
      boolean self,
      Subject subject,
      Reading reading) {
    String text = sentence.text();
    List<Span> own = new ArrayList<>();
    MentionMatcher name = subject.name().matcher(text);
    while (name.find()) {
      own.add(new Span(name.start(), name.end()));
    }
    if (own.isEmpty()) {
      MentionMatcher called = subject.called().matcher(text);
      while (called.find()) {
        own.add(new Span(called.start(), called.end()));
      }
    }
    return new SentenceContext(
        sentence,
        where,
        subject.begins(text),
        it && (where == Where.PRINT || Subject.isOfIt(text)),
        self && US.matcher(text).find(),
        own,
        heading,
        new Inside(sentence, own, reading));
  }

  /// Its words and names; read where it has a place or a year, which most have not.
  private static final class Inside {
    private final Sentence sentence;
    private final List<Span> own;
    private final Reading reading;
    private @Nullable List<Word> words;
    private @Nullable List<Name> names;

    Inside(Sentence sentence, List<Span> own, Reading reading) {
      this.sentence = sentence;
      this.own = own;
      this.reading = reading;
    }

    List<Word> words() {
      if (words == null) {
        words = WordsAround.of(sentence.text());
      }
      return words;
    }

    List<Found> people() {
      return reading.names(sentence);
    }

    /// All names of several words that are neither somebody's nor its own.
    List<Name> names() {
      if (names == null) {
        names =
            reading.properNames(sentence).stream()
                .filter(name -> name.text().indexOf(' ') > 0)
                .filter(name ->
                    own.stream().noneMatch(one -> one.start < name.end() && name.start() < one.end))
                .filter(name ->
                    people().stream()
                        .noneMatch(one -> one.start() < name.end() && name.start() < one.end()))
                .toList();
      }
      return names;
    }
  }

  List<Word> words() {
    return inside.words();
  }

  /// Marks what speaks for a value at `[start, end)`, or against it.
  void mark(int start, int end, Signs<ValueSign> signs) {
    String text = sentence.text();
    List<Word> words = words();
    WordsAround.mark(words, start, end, signs);
    if (heading != null) {
      WordsAround.markHeading(heading, signs);
    }
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    signs.set(ValueSign.CAPITAL_BEFORE, before == ' ' && endsWithCapital(text, start - 1));
    char behind = end == text.length() ? ' ' : text.charAt(end);
    signs.set(ValueSign.BRACKETS, before == '(' || behind == ')');
    signs.set(ValueSign.BEGINS, start == 0);
    signs.set(ValueSign.ENDS, text.length() - end <= 1);
    signs.set(ValueSign.HYPHEN, behind == '-' && isSmall(text, end + 1));
    signs.set(ValueSign.POSSESSIVE, text.startsWith("'s", end) || text.startsWith("’s", end));
    signs.set(ValueSign.CAPITAL_BEHIND, behind == ' ' && isCapital(text, end + 1));
    boolean dash =
        text.startsWith("—", end)
            || text.startsWith(" —", end)
            || text.startsWith(" – ", end)
            || text.startsWith(" - ", end)
            || text.startsWith(" --", end);
    signs.set(ValueSign.DASH, dash);
    signs.set(ValueSign.NOUN_BEHIND, behind == ' ' && isNoun(text, end + 1));
    own(start, end, signs);
    signs.set(ValueSign.GOES_ON, goesOn);
    signs.set(ValueSign.SHORT, words.size() <= MOST_OF_SHORT);
    signs.set(ValueSign.US, us);
    signs.set(ValueSign.PERSON, !inside.people().isEmpty());
    signs.set(ValueSign.EARLY, where == Where.EARLY);
    signs.set(ValueSign.LATE, where == Where.LATE);
    signs.set(ValueSign.HEADING, where == Where.HEADING);
    signs.set(ValueSign.PRINT, where == Where.PRINT);
    signs.set(ValueSign.QUOTED, isQuoted(text, start));
  }

  private void own(int start, int end, Signs<ValueSign> signs) {
    signs.set(ValueSign.OWN_BEGINS, begins);
    int last = -1;
    for (Span one : own) {
      if (one.end <= start) {
        last = one.end;
      } else if (one.start >= end) {
        signs.set(ValueSign.OWN_BEHIND, true);
        signs.set(ValueSign.OWN_NEXT, one.start - end <= NEXT);
      }
    }
    int other = -1;
    for (Name one : inside.names()) {
      if (one.noun().isEmpty()) {
        continue;
      }
      if (one.end() <= start) {
        other = one.end();
      } else if (one.start() >= end) {
        signs.set(ValueSign.OTHER_BEHIND, one.start() - end <= NEXT);
      }
    }
    int name = -1;
    for (Name one : inside.names()) {
      name = one.end() <= start && !isPlace(one) ? one.end() : name;
    }
    signs.set(ValueSign.NAME_BEFORE, name > last);
    signs.set(ValueSign.IN_OWN, own.stream().anyMatch(one -> one.start <= start && end <= one.end));
    signs.set(ValueSign.OWN_BEFORE, last > other);
    signs.set(ValueSign.OTHER_BEFORE, other > last);
    signs.set(ValueSign.OWN_NEXT, last >= 0 && start - last <= NEXT);
    boolean word = WordsAround.hasName(words(), Math.max(last, 0), start);
    signs.set(ValueSign.WORD_BEFORE, word);
    boolean spoken = begins || goesOn || us || last >= 0;
    signs.set(ValueSign.UNOWNED, !spoken && own.isEmpty());
    boolean free = spoken && name <= last && other <= last && !word;
    signs.set(ValueSign.OWN_FOUNDED, free && signs.hasAny(FOUNDING));
    signs.set(ValueSign.OWN_SEATED, free && signs.hasAny(SEATS));
  }

  private static boolean isPlace(Name name) {
    return !Gazetteer.get().named(name.text()).isEmpty()
        || StateNames.named(name.text()).isPresent();
  }

  /// Whether these words are a part of somebody's name, not what may be one.
  boolean isOfPerson(int start, int end) {
    return inside.people().stream()
        .anyMatch(one ->
            one.start() < end && start < one.end() && (one.start() < start || one.end() > end));
  }

  private static boolean isQuoted(String text, int at) {
    int open = Math.max(text.lastIndexOf('“', at), text.lastIndexOf('"', at));
    return open >= 0 && text.lastIndexOf('”', at) < open;
  }

  /// Whether the word that ends here begins with a capital.
  private static boolean endsWithCapital(String text, int end) {
    int at = end;
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at < end && Character.isUpperCase(text.charAt(at));
  }

  private static boolean isSmall(String text, int at) {
    return at < text.length() && Character.isLowerCase(text.charAt(at));
  }

  private static boolean isCapital(String text, int at) {
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /// Whether a small word of four letters or more that is no particle stands here.
  private boolean isNoun(String text, int at) {
    if (!isSmall(text, at)) {
      return false;
    }
    for (Word word : words()) {
      if (word.start() == at) {
        return word.end() - word.start() > FEW && !PARTICLES.contains(word.text());
      }
    }
    return false;
  }

  private static final Set<String> PARTICLES =
      WordSet.of(
          """
          with that which when where after before since until from into over under near were have
          been will would this their they also then than while because through during between among
          about against within without upon based using whose whom both named called
          """);
}
