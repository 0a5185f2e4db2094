package org.lectern.ingest.metadata;

import java.util.List;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// Whose report a page is, where it says so: "Prepared by the Oak Center", or in the words by which
/// it wants to be cited.
record ReportOrganization(Reading reading, OrganizationFinding found) {
  private static final QuickPattern CITE =
      QuickPattern.compile(
          "(?:Suggested|Recommended|Preferred) [Cc]itation|(?:Please )?[Cc]ite (?:as|this)");
  private static final QuickPattern BY =
      QuickPattern.compile(
          "(?:Prepared|Published|Produced|Issued|Written|Released) by (?=(?:the )?\\p{Lu})"
              + "|(?:A|This) (?:\\p{Ll}+ ){0,2}(?:report|brief|paper|publication|study|fact sheet) (?:is |was )?(?:(?:prepared|published|produced|issued|written|released) )?(?:by|from|of) (?=(?:the )?\\p{Lu})");

  private static final QuickPattern HEADED =
      QuickPattern.compile(
          "An? (?:\\p{Ll}+ ){0,2}(?:report|brief|paper|study|survey|audit) (?:by|from|of) (?:the )?(?<name>\\p{Lu}[^·|–—,:.;]{3,80}?)(?: ?[·|–—,:] ?.*)?");

  boolean read() {
    return headed() || said();
  }

  /// The line below the title, "A report by Renters for Dry Walls · May 2020", of a name that comes
  /// back.
  private boolean headed() {
    for (EdgeNames.Edge line : EdgeNames.first(reading, 2)) {
      var headed = HEADED.matcher(line.name());
      String name = headed.matches() ? headed.group("name") : "";
      if (name.indexOf(' ') > 0
          && !PersonNames.isName(name)
          && reading.sentences().stream().anyMatch(one -> one.text().startsWith(name))) {
        found.add(name, 0.88, "report by", line.words());
        return true;
      }
    }
    return false;
  }

  private boolean said() {
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      var by = BY.matcher(sentence.text());
      if (by.lookingAt()) {
        Name name = ProperNames.at(sentence.text(), by.end());
        if ((!name.noun().isEmpty() || AboutSentences.isCause(name, sentence.text()))
            && found.add(name, 2, 0.9, "prepared by", sentence)) {
          return true;
        }
      }
      if (CITE.matcher(sentence.text()).lookingAt() && cited(i)) {
        return true;
      }
    }
    return false;
  }

  /// The last organization in the paragraph.
  private boolean cited(int first) {
    List<Sentence> sentences = reading.sentences();
    int last = first;
    while (last + 1 < sentences.size()
        && sentences.get(last + 1).paragraph() == sentences.get(first).paragraph()) {
      last++;
    }
    for (int i = last; i >= first; i--) {
      List<Name> names = ProperNames.in(sentences.get(i).text());
      if (!names.isEmpty()) {
        return found.add(names.getLast(), 2, 0.88, "suggested citation", sentences.get(i));
      }
    }
    return false;
  }
}
