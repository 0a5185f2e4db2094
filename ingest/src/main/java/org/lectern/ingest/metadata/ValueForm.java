package org.lectern.ingest.metadata;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The form of an infobox's line, told without its label.
enum ValueForm {
  ADDRESS(LabelMeaning.WEBSITE),
  TAX_ID(LabelMeaning.TAX_ID),
  TAX_STATUS(LabelMeaning.STATUS, LabelMeaning.TYPE),
  YEAR(LabelMeaning.FOUNDED),
  /// Any other words: a place, a name, a type.
  WORDS(LabelMeaning.values());

  /// An address of the web, with or without its protocol.
  static final QuickPattern WEBSITE =
      QuickPattern.compile(
          "(?i)(?:https?://)?(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,24}(?:/\\S{0,200})?");

  /// An employer identification number: two digits, seven digits.
  static final QuickPattern EIN =
      QuickPattern.compile("(?<![\\d-])(\\d{2})[-\u2010\u2011\u2013](\\d{7})(?![\\d-])");

  /// The paragraph of the tax law.
  static final QuickPattern STATUS =
      QuickPattern.compile(
          "(?i)\\b501 ?\\(?c\\)? ?-?\\(?(\\d{1,2})\\)?(?![\\w-])|\\b(?:section )?(527)\\b");

  private static final QuickPattern WHOLE_STATUS =
      QuickPattern.compile(
          "(?i)(?:irs )?(?:section )?501 ?\\(?c\\)? ?\\(?\\d{1,2}\\)?(?: \\p{L}[\\p{L} -]{2,30})?");
  private static final QuickPattern WHOLE_YEAR =
      QuickPattern.compile(
          "(?:\\p{Lu}\\p{Ll}{2,8}\\.? (?:\\d{1,2}, )?)?(?:1[6-9]\\d\\d|20[0-4]\\d)"
              + "(?:[;,]? ?\\(?\\d{1,3} years ago\\)?(?: \\(\\d{4}(?:-\\d\\d-\\d\\d)?\\))?)?(?: ?\\[\\d{1,3}\\])*");

  private final Set<LabelMeaning> meanings;

  /// @param known beside labels whose values are not read
  ValueForm(LabelMeaning... known) {
    Set<LabelMeaning> all = EnumSet.of(LabelMeaning.OTHER, known);
    this.meanings = Collections.unmodifiableSet(all);
  }

  private static final QuickPattern DOTTED = QuickPattern.compile("(?i)(?:\\p{L}\\.){2,6}");

  static ValueForm of(String line) {
    if (line.length() > 120) {
      return WORDS;
    }
    if (line.indexOf('.') >= 0
        && WEBSITE.matcher(line).matches()
        && !DOTTED.matcher(line).matches()) {
      return ADDRESS;
    }
    if (EIN.matcher(line).matches()) {
      return TAX_ID;
    }
    if (WHOLE_STATUS.matcher(line).matches()) {
      return TAX_STATUS;
    }
    return WHOLE_YEAR.matcher(line).matches() ? YEAR : WORDS;
  }

  /// `501(c)(3)` or `527`, however it is printed in a text.
  static Optional<String> status(String text) {
    QuickMatcher status = STATUS.matcher(text);
    return status.find()
        ? Optional.of(status.group(1) == null ? status.group(2) : "501(c)(" + status.group(1) + ")")
        : Optional.empty();
  }

  /// Whether a line of this form may be the value of a label.
  boolean fits(Label label) {
    return meanings.contains(label.meaning());
  }
}
