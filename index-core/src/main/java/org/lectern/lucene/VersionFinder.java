package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Finds which documents of an index are versions of each other.
///
/// Documents that share a key are compared, in the order of their ids: one that is a version of the
/// first of a group joins it, of several groups the one whose first it resembles most; else it is
/// the first of a group of its own. All of a group are versions of its first, so that no chain of
/// small changes leads from one text to another, and no two of it are about different things, as
/// letters of one wording are; what segments there are makes no difference.
final class VersionFinder {
  /// With so many firsts that share one of its keys a document is compared, and with so many of a
  /// group that name things: more are a phrase that everybody uses.
  private static final int MOST_COMPARED = 100;

  private final List<LeafReaderContext> leaves;
  private final List<int[]> buckets = new ArrayList<>();
  // By the first of a group: those of it that name what the first does not.
  private final Map<Integer, List<Integer>> naming = new HashMap<>();
  // By document: its place in the order of ids.
  private int[] places = {};

  VersionFinder(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  /// A document that shares a key.
  ///
  /// @param index its place among those that do
  private record Candidate(int index, BytesRef id) {}

  VersionGroups groups() throws IOException {
    for (int key = 0; key < ShingleKeys.KEYS; key++) {
      bucket(key);
    }
    int[] docs = buckets.stream().flatMapToInt(Arrays::stream).sorted().distinct().toArray();
    int[] byId = byId(docs);
    places = new int[docs.length];
    for (int place = 0; place < byId.length; place++) {
      places[byId[place]] = place;
    }
    return grouped(docs, firsts(docs, byId));
  }

  /// Draws the documents together that have the same key: one key of all documents at a time, so
  /// that little memory is needed.
  private void bucket(int key) throws IOException {
    long[] keyed = new long[leaves.stream().mapToInt(leaf -> leaf.reader().numDocs()).sum()];
    int size = 0;
    for (LeafReaderContext leaf : leaves) {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), FieldNames.VERSION_KEYS);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        if (live == null || live.get(doc)) {
          long number = VersionFields.key(values.binaryValue(), key);
          keyed[size++] = number << Integer.SIZE | leaf.docBase + doc;
        }
      }
    }
    Arrays.sort(keyed, 0, size);
    for (int from = 0; from < size; ) {
      int to = from + 1;
      while (to < size && keyed[to] >> Integer.SIZE == keyed[from] >> Integer.SIZE) {
        to++;
      }
      if (to > from + 1) {
        buckets.add(Arrays.stream(keyed, from, to).mapToInt(entry -> (int) entry).toArray());
      }
      from = to;
    }
  }

  /// The documents in the order of their ids, each as its place in `docs`.
  private int[] byId(int[] docs) throws IOException {
    Candidate[] candidates = new Candidate[docs.length];
    for (int i = 0; i < docs.length; i++) {
      LeafReaderContext leaf = leaf(docs[i]);
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), FieldNames.ID);
      if (!ids.advanceExact(docs[i] - leaf.docBase)) {
        throw new IOException("a document has no id");
      }
      candidates[i] = new Candidate(i, BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue())));
    }
    Arrays.sort(candidates, Comparator.comparing(Candidate::id));
    return Arrays.stream(candidates).mapToInt(Candidate::index).toArray();
  }

  private LeafReaderContext leaf(int doc) {
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }

  /// For each document the first of its group.
  private int[] firsts(int[] docs, int[] byId) throws IOException {
    List<List<List<Integer>>> near = firstsNear(docs);
    VersionTexts texts = new VersionTexts(leaves, docs);
    int[] firsts = new int[docs.length];
    int[] compared = new int[docs.length];
    Arrays.fill(compared, VersionGroups.NONE);
    for (int document : byId) {
      firsts[document] = first(document, near.get(document), compared, texts);
      if (firsts[document] == document) {
        for (List<Integer> sharing : near.get(document)) {
          if (sharing.size() < MOST_COMPARED) {
            sharing.add(document);
          }
        }
      } else {
        noteNames(document, firsts[document], texts);
      }
    }
    return firsts;
  }

  /// The first that a document is a version of; itself where there is none.
  ///
  /// @param compared by first: the document that it was last compared with
  private int first(int document, List<List<Integer>> near, int[] compared, VersionTexts texts)
      throws IOException {
    VersionText text = texts.get(document);
    int best = document;
    double most = VersionText.RESEMBLANCE;
    for (List<Integer> sharing : near) {
      for (int first : sharing) {
        if (compared[first] == document) {
          continue;
        }
        compared[first] = document;
        VersionText other = texts.get(first);
        // Names are looked at before texts: of many letters of one wording that is the end of it.
        if (text.differsFrom(other)) {
          continue;
        }
        double resemblance = text.resemblance(other);
        boolean better =
            resemblance > most
                || (resemblance == most && (best == document || places[first] < places[best]));
        if (better && !differsFromNaming(text, first, other, texts)) {
          best = first;
          most = resemblance;
        }
      }
    }
    return best;
  }

  private boolean differsFromNaming(
      VersionText text, int first, VersionText other, VersionTexts texts) throws IOException {
    if (text.namesMoreThan(other)) {
      for (int naming : this.naming.getOrDefault(first, List.of())) {
        if (text.differsFrom(texts.get(naming))) {
          return true;
        }
      }
    }
    return false;
  }

  private void noteNames(int document, int first, VersionTexts texts) throws IOException {
    if (texts.get(document).namesMoreThan(texts.get(first))) {
      List<Integer> others = naming.computeIfAbsent(first, _ -> new ArrayList<>());
      if (others.size() < MOST_COMPARED) {
        others.add(document);
      }
    }
  }

  /// For each document its keys, each as the list of the firsts that have it; still empty.
  private List<List<List<Integer>>> firstsNear(int[] docs) {
    List<List<List<Integer>>> near = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      near.add(new ArrayList<>(2));
    }
    for (int[] bucket : buckets) {
      List<Integer> firsts = new ArrayList<>(1);
      for (int doc : bucket) {
        near.get(Arrays.binarySearch(docs, doc)).add(firsts);
      }
    }
    return near;
  }

  /// Leaves out the documents that are alone in their group.
  private VersionGroups grouped(int[] docs, int[] firsts) {
    int[] sizes = new int[docs.length];
    for (int first : firsts) {
      sizes[first]++;
    }
    int[] with = IntStream.range(0, docs.length).filter(i -> sizes[firsts[i]] > 1).toArray();
    int[] numbers = new int[docs.length];
    int groups = 0;
    for (int document : with) {
      if (firsts[document] == document) {
        numbers[document] = groups++;
      }
    }
    return new VersionGroups(
        Arrays.stream(with).map(i -> docs[i]).toArray(),
        Arrays.stream(with).map(i -> numbers[firsts[i]]).toArray(),
        Arrays.stream(with).map(i -> places[i]).toArray());
  }
}
