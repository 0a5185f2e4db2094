package org.lectern.ingest.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ingest.Documents;
import org.lectern.ingest.reader.ExtractedDocument;
import org.lectern.ingest.reader.ExtractedDocument.Origin;

final class PageSignsTest {
  private static PageSigns signs(String page, String uri) {
    ExtractedDocument read = assertInstanceOf(ExtractedDocument.class, Documents.extracted(page));
    Origin origin = new Origin(read.origin().id(), uri, read.origin().sha256(), null);
    return PageSigns.of(
        Reading.of(new ExtractedDocument(origin, read.source(), read.content(), read.stated())),
        new Findings());
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01-locks.md, 1",
    "posts/2020-01-01-locks.md, 1",
    "https://locks.example/2020/01/01/locks, 1",
    "crawl-2020-01-01/locks.md, 0",
    "2020-01-01/locks.md, 0",
    "2020/01/01/locks.md, 0",
  })
  void theDayOfAFileCountsAndThatOfItsFolderDoesNot(String uri, double value) {
    assertEquals(value, signs("Locks\n\nNine locks leak.\n", uri).value(PageSign.FILE_DATED), uri);
  }

  @Test
  void frontMatterOfBothSortsIsLookedAt() {
    for (String page :
        new String[] {
          "---\nlayout: post\ntags: [locks]\n---\n\n# Locks\n\nNine locks leak.\n",
          "\ufeff---\nlayout: post\ntags: [locks]\n---\n\n# Locks\n\nNine locks leak.\n",
          "+++\ntype = \"post\"\ntags = [\"locks\"]\n+++\n\n# Locks\n\nNine locks leak.\n"
        }) {
      PageSigns signs = signs(page, "locks.md");
      assertEquals(1, signs.value(PageSign.LAID_OUT_AS_POST), page);
      assertEquals(1, signs.value(PageSign.TAGGED), page);
      assertTrue(page.contains(signs.words(PageSign.LAID_OUT_AS_POST).orElseThrow().quote()), page);
    }
  }

  @Test
  void wordsInQuotedSpeechAreNobodysOnThePage() {
    assertEquals(0, signs("Locks\n\n“We leak,” it ran.\n", "a.txt").value(PageSign.WE));
    assertTrue(signs("Locks\n\nWe leak, it ran.\n", "a.txt").value(PageSign.WE) > 0);
  }
}
