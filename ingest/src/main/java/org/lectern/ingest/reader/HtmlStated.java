package org.lectern.ingest.reader;

import org.lectern.ingest.reader.HtmlSource.Span;

/// A value that a page states in its head, in an attribute or in its JSON-LD.
///
/// @param rule where it is stated: `meta og:title`
/// @param span its characters in the source
record HtmlStated(String value, String rule, Span span) {
  /// The beginning of the value, as far as its characters stand in the source one for one.
  HtmlStated start(int length) {
    boolean same = span.end() - span.start() == value.length();
    Span start = same ? new Span(span.start(), span.start() + length) : span;
    return new HtmlStated(value.substring(0, length).strip(), rule, trimmed(start, length));
  }

  /// The part `[from, to)` of the value, as far as its characters stand in the source one for one.
  HtmlStated part(int from, int to, String named) {
    boolean same = span.end() - span.start() == value.length();
    Span part = same ? new Span(span.start() + from, span.start() + to) : span;
    return new HtmlStated(value.substring(from, to), named, part);
  }

  private Span trimmed(Span start, int length) {
    int blank = length - value.substring(0, length).stripTrailing().length();
    boolean same = start.end() - start.start() == length;
    return same ? new Span(start.start(), start.end() - blank) : start;
  }
}
