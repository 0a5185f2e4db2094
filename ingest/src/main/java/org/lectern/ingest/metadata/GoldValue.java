package org.lectern.ingest.metadata;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.schema.Slug;

/// When two values of a field say the same.
final class GoldValue {
  private static final QuickPattern ARTICLE = QuickPattern.compile("^the-");
  private static final QuickPattern LEGAL_FORM =
      QuickPattern.compile("-(?:inc|incorporated|llc|llp|ltd|co|corp|corporation)$");
  private static final QuickPattern TITLE =
      QuickPattern.compile(
          "^(?:(?:dr|mr|mrs|ms|prof|rev|sen|rep|gov|hon|fr|sr|pastor|imam|lord|dame|sir)-)+");
  private static final QuickPattern OF_IT =
      QuickPattern.compile(" (?:of|at|for) the (?:\\p{Ll}+|organization'?s?)$");
  private static final QuickPattern CHAIR = QuickPattern.compile("\\bchair(?:man|woman|person)\\b");
  private static final QuickPattern WEB = QuickPattern.compile("^(?:https?://)?(?:www\\.)?|/+$");
  private static final QuickPattern ROLES =
      QuickPattern.compile(
          "\\s*(?:,|;|/|\\band\\b)\\s*(?=(?:(?:co-?)?founder|founding|president|ceo|chief"
              + "|executive director|chair|director|treasurer|secretary|owner|publisher|editor"
              + "|managing|senior)\\b)");

  private GoldValue() {}

  /// A text that is the same for values that say the same.
  static String key(String field, String value) {
    return switch (field) {
      case "organization", "alias", "publisher" -> organization(value);
      case "person", "byline" ->
          TITLE.matcher(Slug.of(name(value).replaceFirst("(?i)^by ", ""))).replaceFirst("");
      case "person_role" -> key("person", value) + plain(value.substring(name(value).length()));
      case "place" -> value.replace("/saint-", "/st-");
      case "website", "url" -> WEB.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("");
      case "tax_id" -> value.replaceAll("\\D", "");
      case "tax_status", "type_text", "title" -> Slug.of(value);
      case "revenue", "expenses", "assets" -> value.replaceAll("[^\\d.()]", "");
      default -> plain(value);
    };
  }

  /// `The Harbor Trust, Inc.` and `Harbor Trust` are one name.
  private static String organization(String name) {
    String slug = ARTICLE.matcher(Slug.of(name)).replaceFirst("");
    return LEGAL_FORM.matcher(slug).replaceFirst("");
  }

  /// `Ann Lee` of `Ann Lee, president`.
  static String name(String person) {
    int comma = person.indexOf(", ");
    return comma < 0 ? person : person.substring(0, comma);
  }

  /// `Ann Lee, founder` and `Ann Lee, president` of `Ann Lee, founder and president`; empty where
  /// no role is stated.
  static List<String> roles(String person) {
    String name = name(person);
    List<String> roles = new ArrayList<>();
    if (name.length() < person.length()) {
      for (String role : ROLES.split(plain(person.substring(name.length() + 2)))) {
        roles.add(name + ", " + role(role));
      }
    }
    return roles;
  }

  /// `chairwoman of the union` is chair.
  private static String role(String text) {
    String own = OF_IT.matcher(text.strip()).replaceFirst("");
    return CHAIR
        .matcher(own)
        .replaceAll("chair")
        .replace("cofounder", "co-founder")
        .replace("chief executive officer", "ceo");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('’', '\'')
        .replaceAll("[\\s\\p{Z}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
