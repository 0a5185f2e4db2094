package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.lectern.organization.Key;
import org.lectern.organization.Member;

/// Finds members by their keys in an index at one moment.
record MemberIndex(DirectoryReader reader) {
  /// The members that have a key.
  List<Member> with(Key key) throws IOException {
    List<Member> found = new ArrayList<>(unstated(key));
    each(key.term(), found::add);
    return found;
  }

  /// The members that have a key and state no id.
  List<Member> unstated(Key key) throws IOException {
    List<Member> found = new ArrayList<>();
    each(MemberFields.UNSTATED + key.term(), found::add);
    return found;
  }

  /// Gives the members that have a term.
  private void each(String term, Consumer<Member> each) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      each(leaf.reader(), new Term(FieldNames.MEMBER, term), each);
    }
  }

  private static void each(LeafReader leaf, Term term, Consumer<Member> each) throws IOException {
    PostingsEnum docs = leaf.postings(term, PostingsEnum.NONE);
    if (docs == null) {
      return;
    }
    Bits live = leaf.getLiveDocs();
    BinaryDocValues members = DocValues.getBinary(leaf, FieldNames.MEMBER);
    SortedDocValues ids = DocValues.getSorted(leaf, FieldNames.ID);
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if ((live == null || live.get(doc)) && members.advanceExact(doc) && ids.advanceExact(doc)) {
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        Member.parse(id, members.binaryValue().utf8ToString()).ifPresent(each);
      }
    }
  }

  /// The members that have a term of any field.
  List<Member> of(Term term) throws IOException {
    List<Member> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      each(leaf.reader(), term, found::add);
    }
    return found;
  }

  /// The terms of the keys of a document, if it has any.
  List<String> keys(String id) throws IOException {
    List<String> terms = new ArrayList<>();
    of(LuceneWriter.idTerm(id))
        .forEach(member -> member.keys().forEach(key -> terms.add(key.term())));
    return terms;
  }

  /// Gives members that have one of these keys.
  void touched(Collection<String> terms, Consumer<Member> each) throws IOException {
    for (String term : terms) {
      boolean stated = Key.ofTerm(term).filter(key -> key.kind() == Key.Kind.STATED).isPresent();
      each(MemberFields.UNSTATED + term, each);
      if (stated) {
        // Those that have but a name or a host in common say nothing about each other.
        each(term, each);
      }
    }
  }

  /// Gives members from which all can be reached that are not, or may not be, filed as they would
  /// be alone.
  void all(Consumer<Member> each) throws IOException {
    each(MemberFields.UNSTATED, each);
    each(MemberFields.FILED, each);
    Terms terms = MultiTerms.getTerms(reader, FieldNames.MEMBER);
    if (terms == null) {
      return;
    }
    String stated = new Key(Key.Kind.STATED, "").term();
    TermsEnum shared = terms.iterator();
    BytesRef at =
        shared.seekCeil(new BytesRef(stated)) == TermsEnum.SeekStatus.END ? null : shared.term();
    Predicate<BytesRef> isStated = term -> StringHelper.startsWith(term, new BytesRef(stated));
    for (; at != null && isStated.test(at); at = shared.next()) {
      if (shared.docFreq() > 1) {
        each(at.utf8ToString(), each);
      }
    }
  }
}
