package org.lectern.lucene;

import static org.lectern.lucene.IndexAccess.reading;
import static org.lectern.lucene.IndexAccess.writing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.lectern.organization.Key;
import org.lectern.organization.Member;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;
import org.lectern.search.OrganizationIndex;

/// The organizations of an index that is being written.
///
/// Documents may be written while members or texts are given: the reader stays the same until the
/// next are asked for.
final class WrittenOrganizations implements OrganizationIndex {
  private final LuceneWriter writer;
  private final TouchedKeys touched;

  WrittenOrganizations(LuceneWriter writer, TouchedKeys touched) {
    this.writer = writer;
    this.touched = touched;
  }

  private MemberIndex members() {
    return new MemberIndex(writer.reader());
  }

  @Override
  public Collection<Member> with(Key key) {
    return reading(() -> members().with(key));
  }

  @Override
  public Collection<Member> unstated(Key key) {
    return reading(() -> members().unstated(key));
  }

  @Override
  public boolean isResolved() {
    return touched.isEmpty();
  }

  @Override
  public void affected(boolean all, Consumer<Member> each) {
    writing(() -> {
      writer.reopen();
      if (all || touched.areAll()) {
        members().all(each);
      } else {
        members().touched(List.copyOf(touched.terms()), each);
      }
    });
  }

  @Override
  public void texts(boolean all, Consumer<PolicyDocument> each) {
    writing(() -> {
      writer.reopen();
      DirectoryReader reader = writer.reader();
      FixedBitSet found = new FixedBitSet(Math.max(1, reader.maxDoc()));
      if (all || touched.areAll()) {
        members().texts(found::set);
      } else {
        members().texts(List.copyOf(touched.terms()), found::set);
      }
      DocIdSetIterator docs = new BitSetIterator(found, 0);
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        each.accept(DocumentCodec.document(reader.storedFields(), doc));
      }
    });
  }

  @Override
  public Optional<OrganizationName> named(String form) {
    return reading(() -> members().named(form));
  }

  @Override
  public Optional<PolicyDocument> document(String id) {
    return reading(() -> new DocumentLookup(writer.reader()).document(id));
  }

  @Override
  public void resolved() {
    touched.clear();
  }
}
