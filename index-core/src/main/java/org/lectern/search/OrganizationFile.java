package org.lectern.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.organization.Key;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.Voice;

/// What an index has about one organization.
///
/// @param aliases its other names, as documents print them, in the order of the alphabet
/// @param hosts of its web sites, in the order of the alphabet
/// @param eins its tax numbers, nine digits each; more than one where a source has mixed them up
/// @param said its types, places and founding years, by document
/// @param documents how many are about it, by who speaks; exact
/// @param belongings why each document is filed here
/// @param complete whether `said`, `belongings` and the aliases that are no document's own name for
///   it are of all documents; else of the first [#MOST] by id
public record OrganizationFile(
    OrganizationName organization,
    List<String> aliases,
    List<String> hosts,
    List<String> eins,
    List<Said> said,
    Map<Voice, Long> documents,
    List<Belonging> belongings,
    boolean complete) {
  /// How many documents are gone through.
  public static final int MOST = 500;

  public OrganizationFile {
    aliases = List.copyOf(aliases);
    hosts = List.copyOf(hosts);
    eins = List.copyOf(eins);
    said = List.copyOf(said);
    documents = Collections.unmodifiableMap(new EnumMap<>(documents));
    belongings = List.copyOf(belongings);
  }

  /// A value that a document states.
  ///
  /// @param document its id
  public record Said(FactField field, String value, String label, Voice voice, String document) {}

  /// Why a document is filed here.
  ///
  /// @param document its id
  /// @param key that it has in common with the others, or that makes the id
  /// @param quote the words of the document that give the key; absent where its source has none
  public record Belonging(String document, Key key, Optional<String> quote) {}
}
