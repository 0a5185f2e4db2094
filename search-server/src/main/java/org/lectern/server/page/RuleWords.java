package org.lectern.server.page;

import java.util.Locale;
import org.lectern.organization.Merge;
import org.lectern.schema.Fact;

/// Says in plain words how a value was read, and how sure that is.
final class RuleWords {
  private static final String STATED = "stated field ";
  private static final String INFOBOX = "infobox label ";
  private static final String ORGANIZATION = "organization: ";

  private RuleWords() {}

  /// Whether the source record states the value in a field of its own.
  static boolean isStated(Fact fact) {
    return fact.rule().startsWith(STATED);
  }

  static String rule(Fact fact) {
    String why = fact.withdrawn();
    return why == null ? how(fact) : how(fact) + " Taken back by hand: " + why;
  }

  private static String how(Fact fact) {
    String rule = fact.rule();
    if (rule.startsWith(STATED)) {
      return "Stated by the source record, in its field “" + rule.substring(STATED.length()) + "”.";
    }
    if (rule.equals(Fact.BY_HAND)) {
      return "Set by hand; the words are the note of whoever did it.";
    }
    if (rule.startsWith(INFOBOX)) {
      return "It stands beside the label “"
          + rule.substring(INFOBOX.length()).replaceFirst(":$", "")
          + "” in the document’s fact box.";
    }
    if (Merge.isMerge(fact)) {
      return "Other documents about this organization have the same "
          + rule.substring(rule.indexOf(": ") + 2)
          + ".";
    }
    String name = rule.startsWith(ORGANIZATION) ? rule.substring(ORGANIZATION.length()) : rule;
    return switch (name) {
      case "title line" -> "It is the first line of the document.";
      case "title of a profile" -> "The title of the profile is its name.";
      case "title of an about page" -> "The title of the page names it.";
      case "founder of" -> "A sentence names somebody as its founder.";
      case "is introduced" -> "A sentence introduces it and says what it is.";
      case "at us", "we are" -> "The text says that its writers are this organization.";
      case "mission of" -> "The text says what this organization is for.";
      case "acts at the beginning" -> "The text begins with what this organization does.";
      case "the host spells the name" -> "The host of the page spells this name of its text.";
      case "the host spells the name of the site" -> "The host of the page spells its site's name.";
      case "acronym behind the name" -> "It stands in parentheses behind the organization's name.";
      case "known as" -> "The text says that the organization has this name too, or had it.";
      case "acts and comes back" -> "A sentence says what it does, and the text names it again.";
      case "kind line" -> "The line above the name says what it is.";
      case "a profile has a label or a title" -> "The document is built as profiles are.";
      case "infobox or kind line" -> "The document has a fact box, as profiles do.";
      case "date line below the title", "date line" -> "A line with a date stands below the title.";
      case "byline" -> "A line below the title names the author.";
      case "about title" -> "The title says that the page is about its owner.";
      case "first person plural" -> "The text speaks of “we” and “our”.";
      case "profile in the third person" -> "A profile that does not speak of “we”.";
      case "site that asks for edits" -> "The page asks its readers for corrections.";
      case "attributed speech" -> "The text reports what people said.";
      case "topic terms" -> "Words of this topic stand in the text.";
      case "small words" -> "The small words of the text are of this language.";
      case "sentence: founded by", "sentence: founder of" -> "A sentence names the founder.";
      case "sentence: founded in" -> "A sentence says when it was founded.";
      case "sentence: based in" -> "A sentence says where it is based.";
      case "sentence: region" -> "A sentence names the region.";
      default -> "Read from the text by the rule “" + rule + "”.";
    };
  }

  /// How often such a reading is right, as the rule estimates it.
  static String confidence(Fact fact) {
    if (isStated(fact) || fact.evidence().noted()) {
      return "";
    }
    double confidence = fact.confidence();
    String words =
        confidence >= 0.97
            ? "Almost certain"
            : confidence >= 0.9 ? "Very likely" : confidence >= 0.75 ? "Likely" : "Uncertain";
    return String.format(
        Locale.ROOT,
        "%s (estimated: %d of 100 such readings are right).",
        words,
        Math.min(99, Math.round(100 * confidence)));
  }
}
