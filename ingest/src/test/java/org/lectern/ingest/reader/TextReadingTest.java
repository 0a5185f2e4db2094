package org.lectern.ingest.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lectern.ingest.Documents;

final class TextReadingTest {
  private static String text(byte[] bytes) {
    return assertInstanceOf(ExtractedDocument.class, Documents.extractions(bytes).getFirst())
        .source();
  }

  private static String reason(byte[] bytes) {
    return assertInstanceOf(UnreadableDocument.class, Documents.extractions(bytes).getFirst())
        .reason();
  }

  @Test
  void encodingIsToldFromTheBytes() {
    assertEquals("Café", text("Café".getBytes(UTF_8)));
    assertEquals("Café", text("\ufeffCafé".getBytes(UTF_8)));
    assertEquals("Café", text("Café".getBytes(UTF_16)));
    assertEquals("Café", text("Café".getBytes(ISO_8859_1)));
  }

  @Test
  void whatIsNoTextIsNamed() {
    assertEquals("the file is empty", reason(new byte[0]));
    assertEquals("a binary file is no text: NUL at offset 2", reason(new byte[] {65, 66, 0, 67}));
    assertEquals(
        "PDF files are not read: text, HTML, tables and JSON are",
        reason("%PDF-1.7".getBytes(UTF_8)));
    assertEquals("the page has no text", reason("<!doctype html>".getBytes(UTF_8)));
  }

  @Test
  void tooLongATextFails() {
    byte[] bytes = new byte[DocumentReaders.MAX_RECORD + 1];
    Arrays.fill(bytes, (byte) 'a');
    assertEquals("a text of more than 16 MiB is not read", reason(bytes));
  }

  @Test
  void idIsBase32OfTheHash() {
    // RFC 4648 base32 of the first bytes of SHA-256("abc").
    assertEquals("xj4bnp4pahh6uqkbidpf3lrceo", Digest.id("abc"));
  }
}
