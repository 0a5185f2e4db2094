package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.ShownText;
import org.lectern.schema.Evidence;

/// What the rules look at: the page in its parts, and the sentences of its beginning.
final class Reading {
  /// Facts stand in the first part of a text.
  private static final int LONGEST_READ = 20_000;

  private static final int NO_SECTION = -1;

  /// A longer sentence is none, but a table or worse.
  private static final int LONGEST_SENTENCE = 1_000;

  private final String source;
  private final ShownText page;
  private final String uri;
  private final Layout layout;
  private @Nullable List<Sentence> sentences;
  private final IdentityHashMap<Sentence, List<PersonNames.Found>> names = new IdentityHashMap<>();
  private final IdentityHashMap<Sentence, List<ProperNames.Name>> properNames =
      new IdentityHashMap<>();
  private @Nullable Subject subject;
  private @Nullable List<NamedBody> bodies;
  private @Nullable List<SentenceContext> contexts;
  private @Nullable Hints hints;

  /// @param layout of the document, with its parts told apart
  Reading(ExtractedDocument document, Layout layout) {
    this.source = document.source();
    this.uri = document.origin().uri();
    this.page = Layout.page(document);
    this.layout = layout;
  }

  static Reading of(ExtractedDocument document) {
    return new Reading(document, Layout.of(document));
  }

  private static List<Sentence> sentences(List<Part> parts) {
    List<Sentence> sentences = new ArrayList<>();
    int left = LONGEST_READ;
    for (int i = 0; i < parts.size() && left > 0; i++) {
      String text = parts.get(i).text().text();
      int paragraph = sentences.isEmpty() ? 0 : sentences.getLast().paragraph() + 1;
      String read = text.substring(0, Math.min(left, text.length()));
      Sentences.of(i, paragraph, read).stream()
          .filter(sentence -> sentence.text().length() <= LONGEST_SENTENCE)
          .forEach(sentences::add);
      left -= read.length();
    }
    return List.copyOf(sentences);
  }

  Layout layout() {
    return layout;
  }

  List<Sentence> sentences() {
    if (sentences == null) {
      sentences = sentences(layout.parts());
    }
    return sentences;
  }

  /// The lines around the text, which are not shown, as sentences of no section.
  List<Sentence> smallPrint() {
    return layout.smallPrint().stream()
        .flatMap(line ->
            Sentences.of(NO_SECTION, 0, line.text()).stream()
                .map(sentence ->
                    new Sentence(
                        NO_SECTION,
                        0,
                        line.start() + sentence.start(),
                        line.start() + sentence.end(),
                        sentence.text())))
        .toList();
  }

  /// The headings as sentences of no section, as far as they stand in one piece.
  List<Sentence> headings() {
    List<Sentence> headings = new ArrayList<>();
    int from = 0;
    for (Part part : layout.parts()) {
      String heading = part.heading();
      int start = heading == null || heading.isEmpty() ? -1 : page.text().indexOf(heading, from);
      if (heading != null && start >= 0 && heading.length() <= LONGEST_SENTENCE) {
        from = start + heading.length();
        headings.add(new Sentence(NO_SECTION, 0, start, from, heading));
      }
    }
    return headings;
  }

  /// The names that look like a person's, in order.
  List<PersonNames.Found> names(Sentence sentence) {
    return names.computeIfAbsent(sentence, one -> PersonNames.all(one.text()));
  }

  /// All that may be names of organizations, in order.
  List<ProperNames.Name> properNames(Sentence sentence) {
    return properNames.computeIfAbsent(sentence, one -> ProperNames.all(one.text()));
  }

  /// The names that have a word like "Foundation" in them, in order.
  List<ProperNames.Name> organizations(Sentence sentence) {
    return ProperNames.organizations(properNames(sentence));
  }

  /// How the page speaks of the organization that has been found; asked for once that is so.
  Subject subject(Findings findings) {
    if (subject == null) {
      subject = Subject.of(this, findings);
    }
    return subject;
  }

  /// All names that may be the page's own; asked for once its title and its site are known.
  List<NamedBody> bodies(Findings findings) {
    if (bodies == null) {
      bodies = NamedBodies.of(this, findings);
    }
    return bodies;
  }

  /// Its sentences with what is around them; asked for once the organization is known.
  List<SentenceContext> contexts(Findings findings) {
    if (contexts == null) {
      contexts = SentenceContext.of(this, findings);
    }
    return contexts;
  }

  /// The states that it speaks of; asked for once the organization is known.
  Hints hints(Findings findings) {
    if (hints == null) {
      hints = new Hints(this, findings);
    }
    return hints;
  }

  /// Whose the page most probably is, as far as its kind is known yet.
  Optional<LikelyBody> likely(Findings findings) {
    return LikelyBody.of(bodies(findings), LikelyBody.page(this, findings));
  }

  /// Words of the source that no text shows: half-open `[start, end)` there.
  Evidence printed(int start, int end) {
    return new Evidence(source.substring(start, end), start, end, null);
  }

  /// Its own address, or the path of its file.
  String uri() {
    return uri;
  }

  String source() {
    return source;
  }

  /// Words that are not in the shown text.
  Evidence taken(int start, int end) {
    return quoted(start, end, null);
  }

  private Evidence quoted(int start, int end, Evidence.@Nullable Shown place) {
    int from = page.sourceStart(start);
    int last = page.sourceEnd(end);
    // A broken table may show its cells in another order than its source has them.
    int to = last > from ? last : page.sourceEnd(start + 1);
    return new Evidence(source.substring(from, to), from, to, place);
  }

  Evidence taken(Line line) {
    return taken(line.start(), line.end());
  }

  /// The line of the page that follows a line, where it is what the pattern says.
  Optional<Line> below(Line line, QuickPattern pattern) {
    String text = page.text();
    int from = line.end();
    while (from < text.length() && Line.isSpace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
      to++;
    }
    Line next = new Line(from, text.substring(from, to).strip(), true);
    return pattern.matcher(next.text()).matches() ? Optional.of(next) : Optional.empty();
  }

  /// A label with the first `values` lines of its value.
  Evidence taken(Infobox.Entry entry, int values) {
    return taken(entry.line().start(), entry.values().get(values - 1).end());
  }

  /// The heading of a part, where it stands in one piece: before its text, or, where it has none,
  /// behind the text before.
  Optional<Evidence> takenHeading(int section) {
    Part part = layout.parts().get(section);
    String heading = part.heading();
    if (heading == null) {
      return Optional.empty();
    }
    int start =
        part.text().text().isEmpty()
            ? page.text().indexOf(heading, endBefore(section))
            : page.text().lastIndexOf(heading, part.text().sourceStart(0));
    return start < 0
        ? Optional.empty()
        : Optional.of(quoted(start, start + heading.length(), null));
  }

  /// Where the last text before a part ends in the page; 0 where there is none.
  private int endBefore(int section) {
    for (int i = section - 1; i >= 0; i--) {
      ShownText text = layout.parts().get(i).text();
      if (!text.text().isEmpty()) {
        return text.sourceEnd(text.text().length());
      }
    }
    return 0;
  }

  /// Words of the shown text: half-open `[start, end)` in the section.
  Evidence shown(int section, int start, int end) {
    ShownText text = layout.parts().get(section).text();
    Evidence.Shown place = new Evidence.Shown(section, start, end);
    return quoted(text.sourceStart(start), text.sourceEnd(end), place);
  }

  /// Words of a sentence.
  Evidence shown(Sentence sentence, int start, int end) {
    int from = sentence.start() + start;
    int to = sentence.start() + end;
    return sentence.section() == NO_SECTION ? taken(from, to) : shown(sentence.section(), from, to);
  }

  Evidence shown(Sentence sentence, QuickMatcher matcher) {
    return shown(sentence, matcher.start(), matcher.end());
  }
}
