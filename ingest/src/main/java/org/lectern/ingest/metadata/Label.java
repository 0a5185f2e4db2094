package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A label of an infobox, with or without its value on the same line.
///
/// @param printed as it stands there: `Year founded`
/// @param meaning what its value is
/// @param value offset in the line where the value begins; the line's length where there is none
/// @param year of its value, four digits, as in `Budget (2017)`; `null` where none is printed
record Label(String printed, Meaning meaning, int value, @Nullable String year) {
  private static final Pattern LINE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'’&/. -]{1,38}(?:\\((?:\\p{L}{1,3}|(?:FY ?)?\\d{4})\\))?)\\s?(?::(?!//)|\\t| {3,})\\s*");
  private static final Pattern TAIL = Pattern.compile("\\s*\\((?:s|es|(?:fy ?)?\\d{4})\\)$");
  private static final Pattern YEAR = Pattern.compile("\\((?:FY ?)?(\\d{4})\\)$");
  private static final int LONGEST = 40;

  /// What the value of a label is.
  enum Meaning {
    WEBSITE("website", "web site", "websites", "homepage", "home page", "url", "web"),
    LOCATION(
        "location", "locations", "headquarters", "headquartered in", "based in", "main office"),
    TYPE("type", "organization type", "type of organization", "organisation type"),
    STATUS(
        "tax-exempt status",
        "tax exempt status",
        "tax-exemption status",
        "tax status",
        "legal status",
        "irs status",
        "irs subsection"),
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
        "founding",
        "date of formation",
        "year of formation",
        "year formed",
        "date established",
        "date of establishment",
        "formation date",
        "incorporated",
        "inception"),
    FOUNDER(
        "founder",
        "founders",
        "co-founder",
        "co-founders",
        "cofounder",
        "cofounders",
        "founded by",
        "established by",
        "created by"),
    ROLE(
        "president",
        "executive director",
        "interim executive director",
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
        "ceo and president",
        "chancellor",
        "superintendent",
        "secretary",
        "secretary general",
        "secretary-treasurer",
        "general secretary",
        "general counsel",
        "managing director",
        "national director",
        "deputy director",
        "director general",
        "board chair",
        "board chairman",
        "board president",
        "chairman of the board",
        "executive secretary",
        "executive vice president",
        "treasurer",
        "vice president",
        "vice chair",
        "commissioner",
        "publisher",
        "editor",
        "editor-in-chief",
        "editor in chief",
        "principal",
        "general manager",
        "general president",
        "national president",
        "international president",
        "chief operating officer",
        "chief financial officer",
        "chief of staff",
        "coo",
        "cfo",
        "dean"),
    /// Lines of a name with its role: `Jane Roe, president`.
    PEOPLE(
        "leadership",
        "key people",
        "key person",
        "top official",
        "top officials",
        "principal officer",
        "principal officers",
        "officers",
        "leaders",
        "leader"),
    ALIAS(
        "also known as",
        "aka",
        "a.k.a.",
        "other names",
        "other name",
        "alternative name",
        "alternate name",
        "abbreviation",
        "acronym",
        "doing business as",
        "dba"),
    TAX_ID(
        "tax id",
        "tax id number",
        "tax id no.",
        "ein",
        "ein number",
        "tax id/ein",
        "tax id (ein",
        "ein/tax id",
        "employer identification number",
        "federal tax id",
        "federal ein",
        "tax identification number"),
    /// Stands above revenue, expenses and assets.
    BUDGET("budget", "finances", "financials", "annual budget"),
    REVENUE("revenue", "revenues", "total revenue", "annual revenue", "income"),
    EXPENSES("expenses", "total expenses", "expenditures", "annual expenses"),
    ASSETS("assets", "total assets", "net assets"),
    /// Known as a label, so that it is neither a value nor prose; its value is not read here.
    OTHER(
        "affiliation",
        "affiliations",
        "affiliated with",
        "duns",
        "duns number",
        "latest tax filing",
        "employees",
        "number of employees",
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
        "ceo compensation",
        "compensation",
        "founded at",
        "phone",
        "telephone",
        "email",
        "e-mail",
        "address",
        "mailing address",
        "fax",
        "fields",
        "field",
        "services",
        "staff",
        "volunteers",
        "formerly called",
        "formerly known as",
        "formerly",
        "predecessor",
        "successor",
        "merger of",
        "merged into",
        "dissolved",
        "endowment",
        "status",
        "category",
        "industry",
        "sector",
        "slogan",
        "publication",
        "political position",
        "ideology",
        "social media",
        "twitter",
        "facebook",
        "born",
        "date of birth",
        "birthplace",
        "occupation",
        "residence",
        "nationality",
        "education",
        "alma mater",
        "political party",
        "net worth",
        "spouse");

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
    return Optional.of(of(matcher.group(1).strip(), Math.min(matcher.end(), line.length())));
  }

  /// The known label that a line is, or begins with, though no colon tells it from its value:
  /// `Founded 1987`.
  static Optional<Label> withoutColon(Line line) {
    String text = line.text();
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    for (int end = Math.min(text.length(), LONGEST); end > 2; end--) {
      boolean ends = end == text.length() || text.charAt(end) == ' ';
      if (ends && isKnown(text.substring(0, end))) {
        return Optional.of(of(text.substring(0, end), Math.min(end + 1, text.length())));
      }
    }
    return Optional.empty();
  }

  /// The label that the source tells from its value: the heading of a table's row.
  static Label named(String printed) {
    String name = printed.endsWith(":") ? printed.substring(0, printed.length() - 1) : printed;
    return of(name.strip(), printed.length());
  }

  private static Label of(String printed, int value) {
    Matcher year = YEAR.matcher(printed);
    return new Label(printed, meaning(printed), value, year.find() ? year.group(1) : null);
  }

  private static Meaning meaning(String printed) {
    Meaning known = KNOWN.get(plain(printed));
    return known != null ? known : Roles.isTitle(printed) ? Meaning.ROLE : Meaning.OTHER;
  }

  private static String plain(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u2011', '-');
    return TAIL.matcher(lower).replaceAll("");
  }

  /// This label with the year of the label above it, unless it has one of its own.
  Label dated(@Nullable String above) {
    return year == null ? new Label(printed, meaning, value, above) : this;
  }

  /// Whether the label is one that infoboxes have.
  boolean isKnown() {
    return isKnown(printed);
  }

  private static boolean isKnown(String printed) {
    return KNOWN.containsKey(plain(printed)) || Roles.isTitle(printed);
  }

  /// Whether it is a line of a budget.
  boolean isAmount() {
    return switch (meaning) {
      case REVENUE, EXPENSES, ASSETS -> true;
      case WEBSITE,
          LOCATION,
          TYPE,
          STATUS,
          FOUNDED,
          FOUNDER,
          ROLE,
          PEOPLE,
          ALIAS,
          TAX_ID,
          BUDGET,
          OTHER ->
          false;
    };
  }
}
