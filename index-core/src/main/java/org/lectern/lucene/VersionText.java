package org.lectern.lucene;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.lectern.organization.NameForm;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;
import org.lectern.schema.Summary;

/// What is kept of a document to tell whether another one is a version of it, that is: says nearly
/// the same.
///
/// Of the runs of five words that either text has, both must have .85 at least. A letter that was
/// sent out under several names has that too; so two texts are no versions where each one's title
/// has a name or number that its own text has and the other's has not, and where both are about
/// organizations, each with a word in its name that the other's has not. Records are entries of a
/// register, each of which stands for itself however alike they sound; they have no versions, and
/// neither has a text of fewer than [#LEAST_SHINGLES] runs.
final class VersionText {
  static final double RESEMBLANCE = 0.85;
  static final int LEAST_SHINGLES = 30;
  static final int RUN = 5;
  private static final int MOST_NAMES = 4_000;
  private static final int MOST_TITLE_WORDS = 100;

  private final ShingleSketch runs;
  private final int[] titled;
  private final int[] owner;
  private final char[] names;

  /// @param titled names and numbers of the title that the text has, rising; those of who published
  ///   it left out
  /// @param owner words of the organization's name, rising; empty where there is none
  /// @param names of the text, numbers included, shortened to 16 bits, rising; empty where there
  ///   are more than [#MOST_NAMES], which is no text but a list
  private VersionText(ShingleSketch runs, int[] titled, int[] owner, char[] names) {
    this.runs = runs;
    this.titled = titled;
    this.owner = owner;
    this.names = names;
  }

  /// Such a text, with the keys by which others like it are found.
  record Keyed(ShingleKeys keys, VersionText text) {}

  /// Absent where the document has no versions.
  static Optional<Keyed> of(PolicyDocument document) {
    if (document.summary().kind() == Kind.RECORD) {
      return Optional.empty();
    }
    ShingleSketch.Builder sketch = new ShingleSketch.Builder();
    ShingleKeys keys = new ShingleKeys();
    Set<Integer> names = new HashSet<>();
    Runs runs = new Runs(sketch, keys, names);
    for (Section section : document.sections()) {
      PlainWords.read(section.text(), runs);
    }
    ShingleSketch lowest = sketch.sketch();
    if (lowest.lowest().length < LEAST_SHINGLES) {
      return Optional.empty();
    }
    Summary summary = document.summary();
    VersionText text =
        new VersionText(
            lowest,
            titled(summary, names),
            owner(summary),
            names.size() > MOST_NAMES ? new char[0] : shortened(names));
    return Optional.of(new Keyed(keys, text));
  }

  /// Every five words in a row, across sections.
  private static final class Runs implements PlainWords.Taking {
    private final ShingleSketch.Builder sketch;
    private final ShingleKeys keys;
    private final Set<Integer> names;
    private final int[] last = new int[RUN];
    private int words;

    Runs(ShingleSketch.Builder sketch, ShingleKeys keys, Set<Integer> names) {
      this.sketch = sketch;
      this.keys = keys;
      this.names = names;
    }

    @Override
    public void take(int word, boolean name) {
      if (name && names.size() <= MOST_NAMES) {
        names.add(word);
      }
      last[words % RUN] = word;
      words++;
      if (words >= RUN) {
        int run = 0;
        for (int i = words - RUN; i < words; i++) {
          run = (run + last[i % RUN]) * 0x9E3779B1 ^ run >>> 15;
        }
        int mixed = ShingleKeys.mix(run);
        sketch.add(mixed);
        keys.add(mixed);
      }
    }
  }

  private static int[] titled(Summary summary, Set<Integer> names) {
    Set<Integer> publisher = words(summary.publisher() == null ? "" : summary.publisher());
    publisher.addAll(words(summary.host().orElse("")));
    Set<Integer> titled = words(summary.title() == null ? "" : summary.title());
    titled.retainAll(names);
    titled.removeAll(publisher);
    return sorted(titled);
  }

  private static int[] owner(Summary summary) {
    return summary.organization() == null
        ? new int[0]
        : sorted(words(NameForm.of(summary.organization().name())));
  }

  private static Set<Integer> words(String text) {
    Set<Integer> words = new HashSet<>();
    PlainWords.read(text, (word, _) -> words.add(word));
    return words;
  }

  private static int[] sorted(Set<Integer> words) {
    return words.stream().mapToInt(Integer::intValue).sorted().limit(MOST_TITLE_WORDS).toArray();
  }

  private static char[] shortened(Set<Integer> names) {
    char[] shortened = new char[names.size()];
    int size = 0;
    for (int name : names) {
      shortened[size++] = (char) name;
    }
    Arrays.sort(shortened);
    return shortened;
  }

  double resemblance(VersionText other) {
    return runs.resemblance(other.runs);
  }

  /// Whether this one names what the other does not, so that a third one that does so too may be
  /// about something else.
  boolean namesMoreThan(VersionText other) {
    return namesWhatIsNotIn(other)
        || (owner.length > 0 && (other.owner.length == 0 || hasMore(owner, other.owner)));
  }

  /// Whether the two are about different things, however alike the texts.
  boolean differsFrom(VersionText other) {
    return (namesWhatIsNotIn(other) && other.namesWhatIsNotIn(this))
        || (hasMore(owner, other.owner) && hasMore(other.owner, owner));
  }

  private boolean namesWhatIsNotIn(VersionText other) {
    if (other.names.length > 0) {
      for (int name : titled) {
        if (Arrays.binarySearch(other.names, (char) name) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasMore(int[] words, int[] others) {
    for (int word : words) {
      if (others.length > 0 && Arrays.binarySearch(others, word) < 0) {
        return true;
      }
    }
    return false;
  }

  BytesRef bytes() {
    int ints = 3 + runs.lowest().length + titled.length + owner.length;
    ByteBuffer bytes = ByteBuffer.allocate(ints * Integer.BYTES + names.length * Character.BYTES);
    for (int[] numbers : new int[][] {runs.lowest(), titled, owner}) {
      bytes.putInt(numbers.length);
      bytes.asIntBuffer().put(numbers);
      bytes.position(bytes.position() + numbers.length * Integer.BYTES);
    }
    bytes.asCharBuffer().put(names);
    return new BytesRef(bytes.array());
  }

  static VersionText of(BytesRef value) {
    ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
    ShingleSketch runs = new ShingleSketch(ints(bytes));
    int[] titled = ints(bytes);
    int[] owner = ints(bytes);
    char[] names = new char[bytes.remaining() / Character.BYTES];
    bytes.asCharBuffer().get(names);
    return new VersionText(runs, titled, owner, names);
  }

  private static int[] ints(ByteBuffer bytes) {
    int[] ints = new int[bytes.getInt()];
    bytes.asIntBuffer().get(ints);
    bytes.position(bytes.position() + ints.length * Integer.BYTES);
    return ints;
  }
}
