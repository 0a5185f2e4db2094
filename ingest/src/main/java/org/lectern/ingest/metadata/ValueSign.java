package org.lectern.ingest.metadata;

import java.util.List;

/// What speaks for a place or a year that a page prints being its organization's, or against it.
/// Each has a value from 0 to 1 for each mention, and weights in the resource `value-signs.tsv`.
enum ValueSign implements Sign {
  /// None: the page does not say it.
  NONE,
  /// None, on a page on which the organization speaks.
  NONE_OF_OWN,
  /// None, in an article.
  NONE_OF_ARTICLE,
  /// None, on a page whose kind is not known.
  NONE_OF_OTHER,

  /// None, where nobody is known whose the page is.
  NONE_OF_NAMELESS,

  /// A city.
  CITY,
  /// A city whose state is printed with it.
  CITY_AND_STATE,
  /// A city of the United States that the gazetteer lacks.
  UNLISTED,
  /// A state alone.
  STATE,
  /// A region of the country.
  REGION,
  /// A country, or a place in another one.
  ABROAD,
  /// A postal code stands in it or behind it.
  ZIP,
  /// The number of a house stands before it in its sentence.
  NUMBERED,
  /// The organization's name has it.
  IN_NAME,
  /// The title has it.
  IN_TITLE,
  /// It is a city of the state that the organization's name has.
  OF_NAME,
  /// It is read from the organization's name.
  OF_NAME_ITSELF,
  /// Of a state that the page speaks of.
  SPOKEN_OF,
  /// It stands in the organization's name on the page.
  IN_OWN,
  /// The page has the word in small letters too: "Mission", "Council".
  SMALL,
  /// Another mention has it more narrowly, or a city of it.
  NARROWER,

  /// The first year of all.
  EARLIEST,
  /// The latest one, or one of the last two years before the page.
  LATEST,
  /// A month stands before it.
  DATED(
      Where.BEFORE,
      "january february march april may june july august september october november december"
          + " jan feb mar apr jun jul aug sept sep oct nov dec"),
  /// Another year stands behind a dash: "1987–1990".
  RANGE,
  /// Behind "©".
  COPYRIGHT,

  /// The only value of its sort on the page.
  ONLY,
  /// The first one on the page.
  FIRST,
  /// Its mentions beside those of all values.
  SHARE,
  /// In brackets.
  BRACKETS,
  /// The sentence begins with it.
  BEGINS,
  /// The sentence ends with it.
  ENDS,
  /// A small word that is no particle stands behind it: "Portland residents".
  NOUN_BEHIND,
  /// A word with a capital stands before it, without a comma.
  CAPITAL_BEFORE,
  /// A word with a capital stands behind it.
  CAPITAL_BEHIND,
  /// "Portland-based".
  HYPHEN,
  /// "Portland's".
  POSSESSIVE,
  /// A dash stands behind it, as in a dateline.
  DASH,

  /// The sentence begins with the organization.
  OWN_BEGINS,
  /// The organization is named before it, and no other one between.
  OWN_BEFORE,
  /// The organization is named behind it.
  OWN_BEHIND,
  /// It stands next to the organization's name.
  OWN_NEXT,
  /// The organization, with no other name between, then words of founding.
  OWN_FOUNDED,
  /// The organization, with no other name between, then words about its house.
  OWN_SEATED,
  /// The sentence does not speak of the organization at all.
  UNOWNED,
  /// A single word with a capital stands in the clause before it, and is no place and no month.
  WORD_BEFORE,
  /// Its sentence has six words at most.
  SHORT,
  /// The sentence goes on about the organization: "It …".
  GOES_ON,
  /// "We" and "our" on a page of the organization.
  US,
  /// Another organization's name stands before it, and the page's own not between.
  OTHER_BEFORE,
  /// Another organization's name stands right behind it.
  OTHER_BEHIND,
  /// A name of another body or thing stands before it, and the page's own not between.
  NAME_BEFORE,
  /// Somebody's name stands in the sentence.
  PERSON,
  /// In one of the first three sentences.
  EARLY,
  /// In one of the last three.
  LATE,
  /// In the small print of the organization's own site.
  PRINT,
  /// In a heading.
  HEADING,
  /// In quoted speech.
  QUOTED,

  SEATED(Where.BEFORE, "based headquartered headquarters located situated housed hq seat offices"),
  HOUSE(
      Where.BEFORE,
      "office home campus building hall studio newsroom storefront house base facility shop room"
          + " basement warehouse bungalow church library suite floor center centre"),
  STREET(
      Where.BEFORE,
      "street st avenue ave road rd box drive dr blvd boulevard lane ln highway hwy plaza court"
          + " square way pkwy parkway p o po"),
  SERVES(
      Where.BEFORE,
      "serving serve serves throughout across people families communities neighborhoods greater"
          + " statewide represent represents residents members workers schools"),
  FOUNDED_BEFORE(Where.BEFORE, "founded established formed founding est estd inception formation"),
  MADE_BEFORE(Where.BEFORE, Words.MADE),
  BEGAN_BEFORE(
      Where.BEFORE,
      "began begun started opened beginning beginnings origin origins roots dates dating birth"
          + " born start starting"),
  SINCE_BEFORE(Where.BEFORE, "since"),
  FOUNDED_BEHIND(Where.BEHIND, "founded established formed founding founders founder"),
  MADE_BEHIND(Where.BEHIND, Words.MADE),
  BEGAN_BEHIND(Where.BEHIND, "began started opened start begun"),
  THING_BEFORE(Where.BEFORE, Words.THINGS),
  THING_BEHIND(Where.BEHIND, Words.THINGS),
  LATER_BEFORE(Where.BEFORE, Words.LATER),
  /// What an organization works for or with, and may have begun itself.
  AMONG_OTHERS(
      Where.BEFORE,
      "schools company fellowship report friends people supports works with that who whose"),
  SERVED(Where.BEFORE, "served serves led leads named held president director board opposed"),
  SERVED_BEHIND(
      Where.BEHIND, "served serves led named held president director board volunteer member"),
  ANOTHER(
      Where.BEFORE,
      "second third another new regional satellite field former additional sister their his her"),
  DEALS(
      Where.BEFORE,
      "sued filed won helping helps opposed told ruled runs partner partners partnered work works"
          + " case suit lawsuit lawyer client clients family plant hospital sponsor"
          + " praised closed hotel hosted"),
  LATER_BEHIND(Where.BEHIND, Words.LATER),
  CITED(
      Where.BEFORE,
      "retrieved accessed published press vol updated posted revised copyright no pp issue page"),
  LIFE(
      Where.SENTENCE,
      "born raised native grew graduated university degree college studied lives husband wife son"
          + " daughter career she he her his ph.d retired"),
  MET(
      Where.BEFORE,
      "held conference meeting rally march convention met hearing trip visited spoke event traveled"
          + " summit tour workshop hosted attended protest"),
  BRANCH(
      Where.BEFORE, "chapter chapters branch branches affiliate affiliates locations sites local"),
  OFFICE_OF(
      Where.BEFORE,
      "court legislature governor senate senator mayor district county supreme representative"
          + " congress attorney bill department university college"),
  JUST_IN(Where.JUST_BEFORE, "in"),
  JUST_OF(Where.JUST_BEFORE, "of"),
  JUST_FROM(Where.JUST_BEFORE, "from"),
  JUST_AT(Where.JUST_BEFORE, "at near outside downtown"),
  JUST_TO(Where.JUST_BEFORE, "to"),
  JUST_FOR(Where.JUST_BEFORE, "for by and or"),
  JUST_SINCE(Where.JUST_BEFORE, "since"),
  REACHED(
      Where.SENTENCE,
      "phone email e-mail fax tel contact mail address checks visit zip directions mailing"),
  OLD(Where.SENTENCE, "anniversary years decades century first originally history oldest"),
  HEADED_CONTACT(
      Where.HEADING, "contact visit address location locations where find reach directions office"),
  HEADED_HISTORY(Where.HEADING, "history founding began story origin origins beginnings timeline"),
  HEADED_PEOPLE(
      Where.HEADING, "board staff team leadership directors members officers people bios founders"),
  HEADED_NEWS(Where.HEADING, "events event news calendar upcoming meetings schedule programs"),
  HEADED_ABOUT(Where.HEADING, "about who us mission are");

  /// What signs before and behind a value have in common.
  private static final class Words {
    static final String MADE =
        "incorporated organized organised chartered created launched constituted set";

    /// What an organization may have begun, or what somebody else has.
    static final String THINGS =
        "program programme campaign law act project museum school magazine scholarship"
            + " award fund plan policy festival prize building site website clinic series"
            + " event chapter office camp library hotline partnership classes bank endowment"
            + " house store shop garden";

    /// What happens to an organization later, or to people.
    static final String LATER =
        "merged renamed changed became joined moved purchased bought expanded added"
            + " elected appointed won received hired passed signed completed relocated retired"
            + " died election";
  }

  /// Where the words of a sign stand.
  enum Where {
    /// In the same clause: 1 within four words, .5 within ten.
    BEFORE,
    BEHIND,
    JUST_BEFORE,
    /// Anywhere in its sentence.
    SENTENCE,
    /// In the heading of its part.
    HEADING,
    /// Not told by words.
    ELSEWHERE
  }

  private final Where where;
  private final List<String> words;

  ValueSign() {
    this(Where.ELSEWHERE, "");
  }

  /// @param words in small letters, with blanks between
  ValueSign(Where where, String words) {
    this.where = where;
    this.words = words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
  }

  Where where() {
    return where;
  }

  List<String> words() {
    return words;
  }
}
