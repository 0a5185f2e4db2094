package org.lectern.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.analysis.Token;
import org.lectern.analysis.Tokens;
import org.lectern.organization.NameForm;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;

/// What is an acronym of an organization: another name of one word, in capitals. Where the name is
/// in capitals too, as registers write them, the words of the name have to begin with its letters.
final class Acronym {
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}.]+");

  private Acronym() {}

  /// The acronyms of a document's organization, folded.
  static Set<String> of(PolicyDocument document) {
    OrganizationName organization = document.summary().organization();
    Set<String> acronyms = new LinkedHashSet<>();
    if (organization != null) {
      for (Fact fact : document.facts()) {
        if (fact.field() == FactField.ALIAS && fact.withdrawn() == null) {
          of(fact.label().strip(), organization.name()).ifPresent(acronyms::add);
        }
      }
    }
    return acronyms;
  }

  private static Optional<String> of(String alias, String name) {
    boolean tells = !name.equals(name.toUpperCase(Locale.ROOT));
    return CAPITALS.matcher(alias).matches() && (tells || NameForm.isAcronym(alias, name))
        ? folded(alias)
        : Optional.empty();
  }

  /// A word as the index has it, if it is neither too short nor too long for an acronym: two
  /// letters are a state, or anything.
  private static Optional<String> folded(String word) {
    List<Token> tokens = Tokens.exact(word);
    return tokens.size() == 1 && fits(tokens.getFirst().term())
        ? Optional.of(tokens.getFirst().term())
        : Optional.empty();
  }

  /// Whether a folded word is as long as acronyms are.
  static boolean fits(String word) {
    return word.length() >= CapitalWords.SHORTEST && word.length() <= CapitalWords.LONGEST;
  }
}
