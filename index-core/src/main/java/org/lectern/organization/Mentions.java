package org.lectern.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.schema.Mention;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Section;

/// Finds the other organizations that a text names: the longest name at every place, in capitals as
/// names are printed. An acronym that the text puts in parentheses behind a name counts as the name
/// from there on.
///
/// A name of one word says nothing by itself, unless nobody would write it by chance (`MoveOn`);
/// one of two words needs a word of its own, beside those that many names have.
public final class Mentions {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.-]*|&");
  private static final Pattern ACRONYM =
      Pattern.compile("(?:,? Inc\\.?)? \\((?:[“\"]|the )?([A-Z][A-Za-z&-]{1,9})[”\"]?[,;)]");
  private static final Set<String> SMALL =
      Set.of("of", "for", "the", "and", "&", "on", "in", "to", "against", "de");
  private static final Set<String> COMMON =
      Set.of(
          "foundation",
          "institute",
          "center",
          "association",
          "council",
          "league",
          "union",
          "coalition",
          "alliance",
          "network",
          "project",
          "fund",
          "society",
          "committee",
          "partnership",
          "trust",
          "federation",
          "party",
          "campaign",
          "group",
          "organization",
          "commission",
          "initiative",
          "academy",
          "university",
          "college",
          "agency",
          "department",
          "school",
          "schools",
          "board",
          "house",
          "senate",
          "court",
          "law",
          "public",
          "national",
          "american",
          "america",
          "united",
          "states",
          "international",
          "new",
          "north",
          "south",
          "east",
          "west",
          "state",
          "city",
          "county",
          "education",
          "health",
          "policy",
          "justice",
          "rights",
          "community",
          "research",
          "church",
          "first",
          "baptist");
  private static final int MOST_WORDS = 14;
  private static final int LONGEST_NAME = 120;
  private static final int MOST_REMEMBERED = 100_000;

  private final Function<String, Optional<OrganizationName>> named;
  private final Map<String, Optional<OrganizationName>> asked = new HashMap<>();

  /// @param named the only organization with a name of this [NameForm]
  public Mentions(Function<String, Optional<OrganizationName>> named) {
    this.named = named;
  }

  /// What a document mentions, its own organization left out; the most frequent first.
  public List<Mention> of(PolicyDocument document) {
    Map<OrganizationName, Integer> counts = new LinkedHashMap<>();
    Map<String, OrganizationName> acronyms = new HashMap<>();
    for (Section section : document.sections()) {
      count(section.text(), counts, acronyms);
    }
    OrganizationName own = document.summary().organization();
    return counts.entrySet().stream()
        .filter(entry -> own == null || !entry.getKey().id().equals(own.id()))
        .map(entry -> new Mention(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(Mention::count)
                .reversed()
                .thenComparing(mention -> mention.organization().id()))
        .toList();
  }

  private void count(
      String text, Map<OrganizationName, Integer> counts, Map<String, OrganizationName> acronyms) {
    List<int[]> words = words(text);
    for (int i = 0; i < words.size(); ) {
      int end = longest(text, words, i);
      OrganizationName found =
          end > i
              ? at(text, words, i, end).orElseThrow()
              : acronyms.get(text.substring(words.get(i)[0], words.get(i)[1]));
      if (found != null) {
        counts.merge(found, 1, Integer::sum);
        int last = words.get(Math.max(end, i + 1) - 1)[1];
        Matcher acronym = ACRONYM.matcher(text).region(last, text.length());
        if (acronym.lookingAt()
            && NameForm.isAcronym(acronym.group(1), text.substring(words.get(i)[0], last))) {
          acronyms.put(acronym.group(1), found);
          end = Math.max(end, i + 1) + 1;
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private static List<int[]> words(String text) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      int end = word.end();
      while (end > word.start() + 1 && ".'’-".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      if (text.startsWith("'s", end - 2) || text.startsWith("’s", end - 2)) {
        end -= end - 2 > word.start() ? 2 : 0;
      }
      words.add(new int[] {word.start(), end});
    }
    return words;
  }

  /// Behind the longest name that begins at a word; the word itself where none does.
  private int longest(String text, List<int[]> words, int from) {
    int best = from;
    if (!isCapital(text, words.get(from))) {
      return best;
    }
    for (int i = from; i < words.size() && i - from < MOST_WORDS; i++) {
      boolean capital = isCapital(text, words.get(i));
      boolean near = i == from || isNear(text, words.get(i - 1)[1], words.get(i)[0]);
      if (!near || !(capital || SMALL.contains(text.substring(words.get(i)[0], words.get(i)[1])))) {
        break;
      }
      if (capital && at(text, words, from, i + 1).isPresent()) {
        best = i + 1;
      }
    }
    return best;
  }

  /// Whether nothing but a space, a comma with a space, or a hyphen parts two words.
  private static boolean isNear(String text, int end, int start) {
    String between = text.substring(end, start);
    return between.equals(" ") || between.equals(", ") || between.equals("-");
  }

  private static boolean isCapital(String text, int[] word) {
    char first = text.charAt(word[0]);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private Optional<OrganizationName> at(String text, List<int[]> words, int from, int to) {
    int start = words.get(from)[0];
    int end = words.get(to - 1)[1];
    if (end - start > LONGEST_NAME) {
      return Optional.empty();
    }
    String printed = text.substring(start, end);
    String form = NameForm.of(printed);
    if (!isWeighty(printed, form)) {
      return Optional.empty();
    }
    if (asked.size() > MOST_REMEMBERED) {
      asked.clear();
    }
    return asked.computeIfAbsent(form, named);
  }

  private static boolean isWeighty(String printed, String form) {
    String[] words = form.split("-", -1);
    if (words.length == 1) {
      boolean coined =
          printed.chars().anyMatch(Character::isLowerCase)
              && printed.chars().skip(1).anyMatch(Character::isUpperCase);
      return coined && printed.indexOf(' ') < 0;
    }
    int own = 0;
    int weighty = 0;
    for (String word : words) {
      if (!SMALL.contains(word)) {
        weighty++;
        own += COMMON.contains(word) ? 0 : 1;
      }
    }
    return weighty > 2 || (weighty == 2 && own > 0);
  }
}
