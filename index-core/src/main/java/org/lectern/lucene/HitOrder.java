package org.lectern.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/// The Lucene sort of each order; the last key is always the id, so that no two documents tie.
final class HitOrder {
  private static final SortField BY_ID = new SortField(FieldNames.ID, SortField.Type.STRING);

  private HitOrder() {}

  static Sort of(org.lectern.search.Sort sort) {
    return switch (sort) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_ID);
      case NEWEST -> new Sort(published(true, Long.MIN_VALUE), BY_ID);
      case OLDEST -> new Sort(published(false, Long.MAX_VALUE), BY_ID);
      case FOUNDED -> new Sort(founded(), BY_ID);
      case TITLE -> new Sort(title(), BY_ID);
    };
  }

  private static SortField published(boolean latestFirst, long missing) {
    return new SortField(FieldNames.PUBLISHED_FIRST, SortField.Type.LONG, latestFirst, missing);
  }

  private static SortField founded() {
    return new SortField(FieldNames.FOUNDED, SortField.Type.INT, false, Integer.MAX_VALUE);
  }

  private static SortField title() {
    return new SortField(
        FieldNames.TITLE_ORDER, SortField.Type.STRING, false, SortField.STRING_LAST);
  }
}
