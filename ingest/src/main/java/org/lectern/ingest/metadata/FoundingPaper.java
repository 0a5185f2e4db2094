package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;

/// A beginning that is told by its paper: `Our charter is dated June 11, 1918`, on an
/// organization's own page also `They incorporated as the East Side Ministry in 1984`.
record FoundingPaper(Whose whose, Sentence sentence, Reading reading, Findings findings) {
  private static final Cues PAPERS =
      Cues.of(
          "harter",
          "rticles of",
          "onstitution",
          "ertificate of",
          " incorporated",
          " filed ",
          " registered as");
  private static final String DATE =
      "(?:(?:(?:early|late|the (?:spring|summer|fall|autumn|winter) of) )?(?:(?:"
          + PrintedDate.MONTH_NAMES
          + ") (?:of )?)?(?:\\d{1,2}, )?)"
          + FoundingYear.ALONE;
  private static final QuickPattern DATED =
      QuickPattern.compile(
          "(?<= )(?:(?:first|original|founding) )?(?:charter|constitution|(?:articles|certificate) of incorporation) "
              + "(?:(?:is|was|were|are) (?:dated|(?:issued|granted|signed|filed|approved|adopted|received)(?: by [^.;\\d]{3,60})?(?: on| in)?|from)|dates? (?:back )?(?:to|from)|bears? the date(?: of)?|came in) "
              + DATE);
  private static final QuickPattern THEY =
      QuickPattern.compile(
          "(?:They|The (?:founders|neighbors|families|friends|volunteers|parents|congregations|churches|women|men|partners|sisters|couple|pair|two|three|four|five))"
              + " (?:formally |legally |officially |soon |later |then )?(?:incorporated|filed (?:the )?(?:articles of incorporation|incorporation papers)|registered as an? (?:nonprofit|charity))"
              + "(?: as [^.;\\d]{3,90}?)?,? in "
              + DATE);

  void read() {
    String text = sentence.text();
    if (!PAPERS.in(text)) {
      return;
    }
    QuickMatcher dated = DATED.matcher(text);
    if (dated.find() && whose.isOwnerAt(dated.start())) {
      year(dated, 0.7);
      return;
    }
    QuickMatcher they = THEY.matcher(text);
    if (whose.self() && they.lookingAt()) {
      year(they, 0.56);
    }
  }

  private void year(QuickMatcher told, double confidence) {
    FoundingYear.addNew(
        Integer.parseInt(told.group("year")),
        confidence,
        "sentence: its charter",
        sentence,
        told.end(),
        reading,
        findings);
  }
}
