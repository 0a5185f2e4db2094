package org.lectern.ingest.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;

/// Whose report a page is, where it says so: "Prepared by the Oak Center", or in the words by which
/// it wants to be cited.
record ReportOrganization(Reading reading, OrganizationFinding found) {
  private static final Pattern CITE =
      Pattern.compile(
          "(?:Suggested|Recommended|Preferred) [Cc]itation|(?:Please )?[Cc]ite (?:as|this)");
  private static final Pattern BY =
      Pattern.compile(
          "(?:Prepared|Published|Produced|Issued|Written|Released) by (?=(?:the )?\\p{Lu})"
              + "|(?:A|This) (?:\\p{Ll}+ ){0,2}(?:report|brief|paper|publication|study|fact sheet) (?:is |was )?(?:(?:prepared|published|produced|issued|written|released) )?(?:by|from|of) (?=(?:the )?\\p{Lu})");

  boolean read() {
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      var by = BY.matcher(sentence.text());
      if (by.lookingAt()) {
        Name name = ProperNames.at(sentence.text(), by.end());
        if (!name.noun().isEmpty() && found.add(name, 2, 0.9, "prepared by", sentence)) {
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
