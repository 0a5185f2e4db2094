package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A label of an infobox, with or without its value on the same line.
///
/// @param printed as it stands there: `Year founded`
/// @param meaning what its value is
/// @param value offset in the line where the value begins; the line's length where there is none
record Label(String printed, Meaning meaning, int value) {
  private static final Pattern LINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’&/. -]{1,38}(?:\\((?:\\p{L}{1,3}|\\d{4})\\))?)\\s?(?::(?!//)|\\t| {3,})\\s*");
  private static final Pattern TAIL = Pattern.compile("\\s*\\((?:s|\\d{4})\\)$");

  /// What the value of a label is.
  enum Meaning {
    WEBSITE("website", "web site", "homepage", "home page", "url", "web"),
    LOCATION(
        "location", "locations", "headquarters", "headquartered in", "based in", "main office"),
    TYPE("type", "organization type", "type of organization", "organisation type"),
    STATUS("tax-exempt status", "tax exempt status", "tax status", "legal status", "irs status"),
    FOUNDED(
        "founded",
        "formation",
        "established",
        "year founded",
        "founded in",
        "formed",
        "year established",
        "date founded",
        "founding date",
        "founding year",
        "date of formation",
        "year of formation",
        "year formed",
        "date established",
        "formation date"),
    FOUNDER("founder", "founders", "co-founder", "co-founders", "cofounder", "founded by"),
    ROLE(
        "president",
        "executive director",
        "ceo",
        "chief executive officer",
        "chief executive",
        "chairman",
        "chair",
        "chairwoman",
        "chairperson",
        "director",
        "president and ceo",
        "president & ceo",
        "president/ceo",
        "chancellor",
        "superintendent",
        "secretary general",
        "general counsel",
        "managing director",
        "national director",
        "board chair",
        "executive secretary",
        "treasurer",
        "vice president",
        "commissioner",
        "dean"),
    /// Known as a label, so that it is neither a value nor prose; its value is not read here.
    OTHER(
        "tax id",
        "ein",
        "tax id number",
        "budget",
        "revenue",
        "expenses",
        "assets",
        "key people",
        "leadership",
        "top official",
        "affiliation",
        "affiliations",
        "also known as",
        "duns number",
        "latest tax filing",
        "employees",
        "members",
        "membership",
        "motto",
        "purpose",
        "focus",
        "mission",
        "region served",
        "area served",
        "language",
        "official language",
        "parent",
        "parent organization",
        "subsidiaries",
        "union membership",
        "state affiliates",
        "originally part of",
        "president's compensation",
        "founded at",
        "phone",
        "email",
        "address",
        "mailing address",
        "fax",
        "fields",
        "services",
        "staff",
        "volunteers",
        "abbreviation",
        "formerly called",
        "predecessor",
        "successor",
        "merger of",
        "dissolved",
        "status",
        "category",
        "industry",
        "sector",
        "slogan",
        "publication",
        "social media",
        "twitter",
        "facebook");

    private final String[] labels;

    Meaning(String... labels) {
      this.labels = labels;
    }
  }

  private static final Map<String, Meaning> KNOWN =
      Stream.of(Meaning.values())
          .flatMap(meaning -> Stream.of(meaning.labels).map(label -> Map.entry(label, meaning)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /// The label that a line begins with, whether its meaning is known or not.
  static Optional<Label> of(Line line) {
    String start = line.text().substring(0, Math.min(line.length(), 60)) + "\0";
    Matcher matcher = LINE.matcher(start);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String printed = matcher.group(1).strip();
    return Optional.of(
        new Label(printed, meaning(printed), Math.min(matcher.end(), line.length())));
  }

  /// The label that the source tells from its value: the heading of a table's row.
  static Label named(String printed) {
    String name = printed.endsWith(":") ? printed.substring(0, printed.length() - 1) : printed;
    return new Label(name.strip(), meaning(name.strip()), printed.length());
  }

  private static Meaning meaning(String printed) {
    String plain = TAIL.matcher(printed.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
    return KNOWN.getOrDefault(plain, Meaning.OTHER);
  }

  /// Whether the label is one that infoboxes have.
  boolean isKnown() {
    String plain = printed.toLowerCase(Locale.ROOT).replace('’', '\'');
    return KNOWN.containsKey(TAIL.matcher(plain).replaceAll(""));
  }
}
