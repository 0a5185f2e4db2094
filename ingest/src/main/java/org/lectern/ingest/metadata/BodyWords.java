package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Set;

/// The words by which [BodyNames] cuts names out of capitalised words.
final class BodyWords {
  /// What bodies are called by beside the nouns of [OrganizationWords].
  private static final Set<String> NOUNS =
      WordSet.of(
          """
          board service administration chamber section chapter diocese archdiocese pac local police
          church hospital library tribe nation fellowship lodge front defenders advocates district
          trustees friends team branch unit
          """);

  /// Nouns of [OrganizationWords] that more often name what a body does.
  private static final Set<String> DEEDS =
      WordSet.of("program project campaign initiative conference works exchange lab forum mutual");

  /// What begins a sentence, a heading or a button, and no name.
  static final Set<String> BEFORE =
      WordSet.of(
          """
          a an the this that these those our your their his her its my in at by on for with from
          to when while as after before since under through if but and or so because where why what
          how who whose join support donate contact visit about welcome honoring commemorating
          celebrating recognizing commending congratulating meet help call follow today every
          each many most some thank thanks whereas resolved although during within
          copyright source introducing announcing launching presenting remembering joining supporting
          understanding defending saving building inside urge tell ask give like unlike no not yes former
          """);

  /// Who or what is of a body: "Members of", "Anniversary of".
  static final Set<String> OF_BODIES =
      WordSet.of(
          """
          president director chair chairman member members staff officers anniversary founder
          co-founder secretary treasurer attorney professor fellow dean head leader leaders history
          mission story representative representatives officials board vice-president supporters
          volunteers commissioner chairwoman chairperson manager coordinator employees workers
          """);

  /// Whose names or duties stand behind the name of their body: "Oak Fund President Jane Roe".
  static final Set<String> PEOPLE =
      WordSet.of(
          """
          president director chair chairman chairwoman chairperson members member secretary
          treasurer founder co-founder coordinator manager spokesman spokeswoman spokesperson ceo
          commissioner senator attorney counsel organizer vice-president
          """);

  /// Words whose dot does not end them.
  static final String SHORTENED = "(?:St|Mt|Ft|Inc)\\.";

  static final Set<String> BOARDS = Set.of("board", "staff", "team", "trustees");

  /// What has a number behind it: "Local 12", "Lodge No. 3".
  static final Set<String> NUMBERED =
      Set.of("local", "lodge", "branch", "chapter", "council", "union", "district", "unit");

  /// Words that tell a part of any body, or a body of any place, and no one body.
  private static final Set<String> COMMON =
      WordSet.of(
          """
          executive steering advisory finance nominating governing standing special joint select
          communications bargaining collective organizing leadership management senior national
          general state county city town village local federal board committee subcommittee council
          commission team staff directors trustees commissioners supervisors governors members
          legislature house senate court department office agency administration union association
          organization center service district police church school library hospital chapter branch
          section unit of the and for public party foundation society group member labor trade
          network coalition trust fund us u.s university college company club annual community
          planning zoning regular meeting congress institute news youth women's women workers
          """);

  /// What a body makes, gives or stands in: the words before it name no body of the page.
  static final Set<String> THINGS =
      WordSet.of(
          """
          act bill law award awards prize street avenue road report fund's program programs project
          case day week month year scholarship building hall room trail river park survey magazine
          plan agreement treaty amendment resolution v vs
          """);

  private BodyWords() {}

  /// Whether the lower-case word is what a body is called by.
  static boolean isNoun(String word) {
    return (OrganizationWords.isNoun(word) && !DEEDS.contains(word)) || NOUNS.contains(word);
  }

  /// Whether nothing in a name tells one body from others of its sort: "Executive Committee".
  static boolean isCommon(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (!COMMON.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
