package org.lectern.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a [Fact] is a value of.
public enum FactField {
  TITLE,
  KIND,
  VOICE,
  ORGANIZATION,
  /// Another name of the organization: `Also Known As`, or an acronym in parentheses.
  ALIAS,
  TYPE,
  TYPE_TEXT,
  PLACE,
  FOUNDED,
  TOPIC,
  PERSON,
  WEBSITE,
  /// The employer identification number, nine digits: `521234567`.
  TAX_ID,
  /// The paragraph of the tax law that exempts the organization: `501(c)(3)`.
  TAX_STATUS,
  /// Amounts as printed, with their year where one is stated: `$1,204,500 (2017)`.
  REVENUE,
  EXPENSES,
  ASSETS,
  URL,
  PUBLISHER,
  BYLINE,
  PUBLISHED,
  /// When the document was last changed, as printed.
  UPDATED,
  /// Since when a tax authority holds the organization exempt; not the year it was founded in.
  EXEMPT_SINCE,
  LANGUAGE;

  /// The name in JSON: `type_text`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The field with this name.
  public static Optional<FactField> of(String slug) {
    return Arrays.stream(values()).filter(field -> field.slug().equals(slug)).findFirst();
  }
}
