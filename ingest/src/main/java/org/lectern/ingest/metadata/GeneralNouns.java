package org.lectern.ingest.metadata;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// What an organization may be called beside the noun of its name: a consultancy is "the firm", an
/// alliance "the group".
final class GeneralNouns {
  private static final Set<String> BUSINESS =
      WordSet.of(
          """
          consultancy strategies associates consulting llp llc agency company firm practice studio
          advisors communications solutions media affairs partners partnership business publisher
          """);
  private static final Set<String> BODIES =
      WordSet.of(
          """
          foundation institute center centre association council league union coalition alliance
          network project fund society committee collaborative trust federation group organization
          initiative forum movement campaign caucus guild charity nonprofit action pac
          """);

  private GeneralNouns() {}

  /// The nouns that one of these may be called by as well.
  static Set<String> of(Collection<String> nouns) {
    Set<String> general = new TreeSet<>();
    if (nouns.stream().anyMatch(BUSINESS::contains)) {
      general.add("firm");
      general.add("company");
    } else if (nouns.stream().noneMatch(OrganizationWords::isNoun)
        || nouns.stream().anyMatch(BODIES::contains)) {
      general.add("group");
      general.add("nonprofit");
    }
    general.removeAll(nouns);
    return general;
  }
}
