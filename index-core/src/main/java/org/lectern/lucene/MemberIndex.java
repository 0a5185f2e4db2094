package org.lectern.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.lectern.organization.Key;
import org.lectern.organization.Member;
import org.lectern.schema.OrganizationName;

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
    BinaryDocValues members = DocValues.getBinary(leaf, FieldNames.MEMBER_VALUE);
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

  /// The terms of the keys of a document, if it has any, and of the organization that it is filed
  /// under: where it is mentioned, it may have to be no more.
  List<String> keys(String id) throws IOException {
    List<String> terms = new ArrayList<>();
    for (Member member : of(DocumentLookup.id(id))) {
      member.keys().forEach(key -> terms.add(key.term()));
      terms.add(MemberFields.MENTIONS + member.current().id());
    }
    return terms;
  }

  /// The only organization that has a name, of those that are looked for in texts.
  Optional<OrganizationName> named(String form) throws IOException {
    Set<OrganizationName> found = new HashSet<>();
    each(MemberFields.NAMED + form, member -> found.add(member.current()));
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /// Gives the numbers of documents whose mentions may have changed.
  ///
  /// @param touched see [TouchedKeys]
  void texts(Collection<String> touched, IntConsumer each) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    Term text = new Term(FieldNames.MEMBER, MemberFields.TEXT);
    for (String term : touched) {
      Query query = mentioning(term);
      if (query != null) {
        Query texts =
            new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(new TermQuery(text), Occur.FILTER)
                .build();
        matching(searcher, texts, each);
      }
    }
  }

  // One by one: asking for the best of them would need a place for every document of the index.
  private void matching(IndexSearcher searcher, Query query, IntConsumer each) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        live(leaf, scorer.iterator(), each);
      }
    }
  }

  /// Gives those documents of a segment that were not removed, by their numbers in the index.
  private static void live(LeafReaderContext leaf, DocIdSetIterator docs, IntConsumer each)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        each.accept(leaf.docBase + doc);
      }
    }
  }

  private @Nullable Query mentioning(String term) throws IOException {
    if (term.startsWith(MemberFields.DOCUMENT)) {
      return new TermQuery(DocumentLookup.id(term.substring(MemberFields.DOCUMENT.length())));
    }
    if (term.startsWith(MemberFields.MENTIONS)) {
      return new TermQuery(new Term(FieldNames.MEMBER, term));
    }
    Optional<String> name =
        Key.ofTerm(term).filter(key -> key.kind() == Key.Kind.NAME).map(Key::value);
    boolean lookedFor =
        name.isPresent()
            && reader.docFreq(new Term(FieldNames.MEMBER, MemberFields.NAMED + name.get())) > 0;
    return lookedFor ? phrase(name.get()) : null;
  }

  /// Texts with the words of a name; "and" may be printed as "&", which is no word.
  private static Query phrase(String form) {
    String field = FieldNames.exact(FieldNames.BODY);
    String[] words = form.split("-", -1);
    PhraseQuery.Builder plain = new PhraseQuery.Builder();
    PhraseQuery.Builder shorter = new PhraseQuery.Builder().setSlop(1);
    for (String word : words) {
      plain.add(new Term(field, word));
      if (!word.equals("and")) {
        shorter.add(new Term(field, word));
      }
    }
    return new BooleanQuery.Builder()
        .add(plain.build(), Occur.SHOULD)
        .add(shorter.build(), Occur.SHOULD)
        .build();
  }

  /// Gives the numbers of all documents in whose text organizations are looked for.
  void texts(IntConsumer each) throws IOException {
    Term text = new Term(FieldNames.MEMBER, MemberFields.TEXT);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum docs = leaf.reader().postings(text, PostingsEnum.NONE);
      if (docs != null) {
        live(leaf, docs, each);
      }
    }
  }

  /// Gives members that have one of these keys.
  void touched(Collection<String> terms, Consumer<Member> each) throws IOException {
    for (String term : terms) {
      Optional<Key> key = Key.ofTerm(term);
      if (key.isPresent()) {
        each(MemberFields.UNSTATED + term, each);
      }
      if (key.isPresent() && key.get().kind() == Key.Kind.STATED) {
        // Those that have but a name or a host in common say nothing about each other.
        each(term, each);
      }
    }
  }

  /// Gives members from which all can be reached that are not, or may not be, filed as they would
  /// be alone.
  ///
  /// Most members meet nobody: the terms are gone through in their order, and documents are looked
  /// at only where two have one. Removed documents count; being wrong costs a look.
  void all(Consumer<Member> each) throws IOException {
    each(MemberFields.FILED, each);
    Terms terms = MultiTerms.getTerms(reader, FieldNames.MEMBER);
    if (terms == null) {
      return;
    }
    for (Key.Kind kind : Key.Kind.values()) {
      String prefix = new Key(kind, "").term();
      TermCursor plain = new TermCursor(terms.iterator(), prefix);
      if (kind == Key.Kind.STATED) {
        for (; plain.value() != null; plain.advance()) {
          if (plain.documents() > 1) {
            each(prefix + plain.value().utf8ToString(), each);
          }
        }
      } else {
        shared(
            new TermCursor(terms.iterator(), MemberFields.UNSTATED + prefix), plain, prefix, each);
      }
    }
  }

  /// Gives the members without a stated id that have a key in common with anybody.
  private void shared(TermCursor unstated, TermCursor plain, String prefix, Consumer<Member> each)
      throws IOException {
    for (; unstated.value() != null; unstated.advance()) {
      while (plain.value() != null && plain.value().compareTo(unstated.value()) < 0) {
        plain.advance();
      }
      if (unstated.documents() > 1 || unstated.value().equals(plain.value())) {
        each(MemberFields.UNSTATED + prefix + unstated.value().utf8ToString(), each);
      }
    }
  }
}
