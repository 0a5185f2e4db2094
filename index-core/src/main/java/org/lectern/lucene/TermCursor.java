package org.lectern.lucene;

import java.io.IOException;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Goes through the terms with one prefix, in their order.
final class TermCursor {
  private final TermsEnum terms;
  private final BytesRef prefix;
  private @Nullable BytesRef value;

  TermCursor(TermsEnum terms, String prefix) throws IOException {
    this.terms = terms;
    this.prefix = new BytesRef(prefix);
    boolean any = terms.seekCeil(this.prefix) != TermsEnum.SeekStatus.END;
    value = any ? withoutPrefix(terms.term()) : null;
  }

  private @Nullable BytesRef withoutPrefix(@Nullable BytesRef term) {
    return term == null || !StringHelper.startsWith(term, prefix)
        ? null
        : new BytesRef(term.bytes, term.offset + prefix.length, term.length - prefix.length);
  }

  /// The term behind the prefix; `null` behind the last one.
  @Nullable BytesRef value() {
    return value;
  }

  /// How many documents have the term, removed ones included.
  int documents() throws IOException {
    return terms.docFreq();
  }

  void advance() throws IOException {
    value = value == null ? null : withoutPrefix(terms.next());
  }
}
