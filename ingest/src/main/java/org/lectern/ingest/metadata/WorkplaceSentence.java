package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.PlaceSentence.Told;

/// A place told by those who work there: `Most of our staff sits in Ann Arbor, Michigan`, `The fund
/// employs 29 people in a former warehouse in Mobile`, `Today, we are a team of nine with an office
/// in Reno, Nevada`.
record WorkplaceSentence(String text, Whose whose) {
  private static final Cues CUES =
      Cues.of("staff ", "team ", " of us ", " out of ", "in and around ", "employs ", "campus in ");
  private static final QuickPattern WORKS =
      QuickPattern.compile(
          "\\b(?:(?:[Mm]ost of |[Mm]uch of |[Aa]ll of )?(?:the|[Oo]ur) (?:core |small |full-time |whole )?(?:staff|team) (?:sits?|works?|is|are)(?: together| mostly| all| based)*"
              + "|(?:[Mm]ost|[Mm]any|[Aa]ll) of us (?:sit|work|are)(?: together| mostly| based)*|\\b(?:[Ww]e|us|staff|team) (?:all )?works? out of [^.;“\"]{2,90}?) in (?:downtown )?(?=\\p{Lu})");
  private static final QuickPattern AROUND = QuickPattern.compile("\\bin and around (?=\\p{Lu})");
  private static final QuickPattern TEAM =
      QuickPattern.compile(
          "(?:^|, |and )[Ww]e(?: are|[’']re) (?:now )?an? (?:[\\p{Ll}-]+ )?(?:team|staff|group|crew|firm|office)(?: of [\\w-]+(?: \\p{Ll}+)?)? (?:with|working from|working out of|in) (?:an?|our|one) (?:\\p{Ll}+ )?(?:office|offices|headquarters|studio|storefront|home)(?: [^.;,“\"]{2,50}?)? in (?:downtown )?(?=\\p{Lu})");
  private static final QuickPattern EMPLOYS =
      QuickPattern.compile(
          "(?<= )employs (?:about |some |nearly |more than )?[\\w-]+ (?:[\\p{Ll}-]+ )?(?:people|workers|employees|staff|staffers|lawyers|organizers|reporters|nurses) (?:in|at|from|out of) (?:an?|its|one) [^.;“\"]{2,90}? in (?:downtown |central )?(?=\\p{Lu})");
  private static final QuickPattern CAMPUS =
      QuickPattern.compile(" on (?:and off )?campus in (?=\\p{Lu})");
  private static final QuickPattern OF_STUDENTS =
      QuickPattern.compile(
          " (?:is|are) an? (?:[\\p{Ll}-]+ )?student(?:-run|-led)? (?:organization|group|club|union|association|society)\\b[^.;]*");

  /// Whether the patterns need to be tried.
  static boolean mayTell(String text) {
    return CUES.in(text);
  }

  Optional<Told> place(Hints hints) {
    return works()
        .or(() -> around())
        .or(() -> team(hints))
        .or(() -> employs(hints))
        .or(this::campus);
  }

  private Optional<Told> works() {
    QuickMatcher works = WORKS.matcher(text);
    return whose.self() && works.find()
        ? city(PlaceNames.at(text, works.end(), Set.of()), 0.76, "its people work in")
        : Optional.empty();
  }

  /// `… the union of those who drive the buses in and around Tucson`.
  private Optional<Told> around() {
    QuickMatcher around = AROUND.matcher(text);
    return whose.beginning() >= 0 && around.find()
        ? city(PlaceNames.at(text, around.end(), Set.of()), 0.7, "in and around")
        : Optional.empty();
  }

  private Optional<Told> team(Hints hints) {
    QuickMatcher team = TEAM.matcher(text);
    return whose.self() && team.find()
        ? city(hints.placesIn(text, team.end()), 0.8, "offices in")
        : Optional.empty();
  }

  private Optional<Told> employs(Hints hints) {
    QuickMatcher employs = EMPLOYS.matcher(text);
    return employs.find() && whose.isSubjectAt(employs.start())
        ? city(hints.placesIn(text, employs.end()), 0.74, "its people work in")
        : Optional.empty();
  }

  /// `Reed Commons is a student group that grows food on campus in Chico, California`.
  private Optional<Told> campus() {
    int own = whose.beginning();
    QuickMatcher campus = CAMPUS.matcher(text);
    return own > 0
            && campus.find(own)
            && OF_STUDENTS.matcher(text).region(own, campus.start()).matches()
        ? city(PlaceNames.at(text, campus.end(), Set.of()), 0.76, "on campus in")
        : Optional.empty();
  }

  private static Optional<Told> city(List<Named> places, double confidence, String rule) {
    return places.size() == 1 && places.getFirst().place().city() != null
        ? Optional.of(new Told(places, confidence, rule))
        : Optional.empty();
  }
}
