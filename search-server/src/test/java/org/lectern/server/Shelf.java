package org.lectern.server;

import java.nio.file.Path;
import org.lectern.lucene.LuceneEngine;
import org.lectern.lucene.LuceneWriter;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Place;
import org.lectern.schema.State;
import org.lectern.schema.Voice;
import org.lectern.search.SearchEngine;
import org.lectern.search.TestDocument;

/// An index of thirty documents; the text of the first one is hostile.
final class Shelf {
  private Shelf() {}

  /// @param folder that becomes the index
  static SearchEngine open(Path folder) {
    try (LuceneWriter writer = LuceneWriter.open(folder)) {
      writer.put(
          TestDocument.of("hostile")
              .title("The <b>Leadership</b> Collaborative")
              .text("<script>affinity</script> groups")
              .organization("The Leadership Collaborative")
              .publisher("InfluenceWatch")
              .published("2016-12")
              .kind(Kind.PROFILE, Voice.THIRD_PARTY)
              .type(OrganizationType.FOR_PROFIT_CONSULTANCY)
              .place(Place.of(State.NC))
              .build());
      for (int i = 1; i < 30; i++) {
        writer.put(TestDocument.of("other-" + i).title("Other %02d".formatted(i)).build());
      }
    }
    return LuceneEngine.open(folder);
  }
}
