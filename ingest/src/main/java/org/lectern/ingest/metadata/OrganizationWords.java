package org.lectern.ingest.metadata;

import java.util.Set;

/// Words that tell organizations from people.
final class OrganizationWords {
  private static final Set<String> NOUNS =
      WordSet.of(
          """
          foundation institute institution center centre association council league union
          coalition alliance network project fund society committee collaborative partnership
          trust federation conference party campaign group organization organisation commission
          initiative forum academy university college agency department bureau authority
          corporation company firm consortium consulting partners associates movement cooperative
          caucus guild brotherhood lab program charity nonprofit non-profit consultancy watchdog
          ministry club works collective compact mutual clinic exchange conservancy museum roundtable hospice
          orchestra ministries grange
          """);
  private static final Set<String> NO_PERSON =
      WordSet.of(
          """
          the of and for school schools district county city state states national american united
          international north south east west northern southern eastern western new street avenue
          board director president chief officer executive founder chairman chair manager
          coordinator secretary professor superintendent policy public education rights justice
          health january february march april june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday senate house congress court
          times news post journal magazine he she they we it his her their our this that these in
          inc llc ltd corp bank university college company motors airlines farms
          box community capital services voices families neighbors neighbours workers riders parents
          students veterans farmers taxpayers citizens residents resident owner food pantry housing
          legal aid
          youth children women action assembly legislature
          at by on as when while after before since but
          hardware lumber paper bottling outfitters plumbing bakery brewery pharmacy realty
          electric insurance grocery trucking construction logistics
          casa centro fundación fundacion asociación asociacion comité comite iglesia
          """);

  private OrganizationWords() {}

  /// Whether the lower-case word is what an organization is called by: `the foundation`.
  static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /// Whether words that introduce somebody by it say that it is an organization.
  static boolean isBody(String word) {
    return isNoun(word) && !word.equals("program");
  }

  /// Whether the lower-case word never stands in a person's name, or too seldom to trust it.
  static boolean isNoPerson(String word) {
    return NO_PERSON.contains(word);
  }
}
