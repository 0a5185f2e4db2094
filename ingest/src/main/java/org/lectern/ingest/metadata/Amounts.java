package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.FactField;

/// Sums of money as they are printed: `$1,204,500`, `$1.2 million`.
final class Amounts {
  static final String SUM =
      "(?:US)?\\$ ?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?(?: ?(?:thousand|million|billion|trillion|[KMB])\\b)?";
  private static final QuickPattern ONE = QuickPattern.compile(SUM);

  /// A sum for each of several years says nothing without their names.
  private static final QuickPattern COLUMNS = QuickPattern.compile(SUM + "\\s*[|\\t]\\s*" + SUM);

  private static final QuickPattern NAMED =
      QuickPattern.compile(
          "(?i)(?:total |net |annual )?(revenues?|income|expenses|expenditures|assets)\\s*[:=–-]?\\s*((?>"
              + SUM
              + "))(?!\\s*[|\\t]\\s*(?:US)?\\$)");
  private static final QuickPattern YEAR = QuickPattern.compile("\\((?:FY ?)?((?:19|20)\\d\\d)\\)");

  private Amounts() {}

  /// A sum with what it is.
  ///
  /// @param printed with its year in parentheses, where one is stated
  record Amount(FactField field, String printed) {}

  /// The sums in the value of a label: several beside `Budget`, else one.
  static List<Amount> labelled(Label label, String value) {
    List<Amount> amounts = new ArrayList<>();
    if (label.meaning().isAmount()) {
      QuickMatcher sum = ONE.matcher(value);
      if (sum.find() && !COLUMNS.matcher(value).find()) {
        amounts.add(amount(label.printed(), sum.group(), year(value).orElse(label.year())));
      }
      return amounts;
    }
    QuickMatcher named = NAMED.matcher(value);
    while (named.find()) {
      amounts.add(amount(named.group(1), named.group(2), year(value).orElse(label.year())));
    }
    return amounts;
  }

  static Amount amount(String what, String sum, @Nullable String year) {
    return new Amount(field(what), year == null ? sum : sum + " (" + year + ")");
  }

  private static Optional<String> year(String value) {
    QuickMatcher year = YEAR.matcher(value);
    return year.find() ? Optional.of(year.group(1)) : Optional.empty();
  }

  private static FactField field(String what) {
    String plain = what.toLowerCase(Locale.ROOT);
    if (plain.contains("expen") || plain.contains("spend")) {
      return FactField.EXPENSES;
    }
    return plain.contains("asset") ? FactField.ASSETS : FactField.REVENUE;
  }
}
