package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.organization.NameForm;
import org.lectern.schema.FactField;

/// The organization that a page is about: a profile's title; on a page of "us" as [AboutPage] reads
/// it; in an article the one that acts at its beginning and is then called by its noun ("the
/// foundation").
final class OrganizationRule implements Rule {
  private static final int FIRST_PARAGRAPHS = 6;
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^)]{1,20}\\)$");

  @Override
  public void read(Reading reading, Findings findings) {
    OrganizationFinding found = new OrganizationFinding(reading, findings);
    switch (Rules.kind(findings)) {
      case PROFILE -> ofProfile(reading, findings, found);
      case ABOUT -> new AboutPage(reading, findings, found).read();
      case NEWS -> ofArticle(reading, found);
      case REPORT, RECORD, OTHER -> {}
    }
  }

  private static void ofProfile(Reading reading, Findings findings, OrganizationFinding found) {
    Line kindLine = reading.layout().kindLine();
    boolean person = kindLine != null && KindRule.plain(kindLine).equals("person");
    Finding title = findings.finding(FactField.TITLE).orElse(null);
    if (title != null && !person) {
      String name = NameForm.withoutAcronym(title.value().label());
      found.add(
          PARENTHESIS.matcher(name).replaceFirst(""), 0.93, "title of a profile", title.evidence());
    }
  }

  /// The name that the article's beginning has as a subject and that it comes back to most often.
  private static void ofArticle(Reading reading, OrganizationFinding found) {
    Map<String, Integer> counts = counts(reading);
    List<Name> subjects = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      Name name = ProperNames.at(sentence.text(), 0);
      boolean subject = !name.noun().isEmpty() && name.text().indexOf(' ') > 0;
      if (subject && sentence.paragraph() < FIRST_PARAGRAPHS) {
        subjects.add(name);
        sentences.add(sentence);
      }
    }
    int best = -1;
    int most = 1;
    for (int i = 0; i < subjects.size(); i++) {
      int count = counts.getOrDefault(subjects.get(i).text(), 0) + called(reading, subjects.get(i));
      if (count > most) {
        best = i;
        most = count;
      }
    }
    if (best >= 0) {
      found.add(subjects.get(best), 2, 0.9, "acts and comes back", sentences.get(best));
    }
  }

  private static Map<String, Integer> counts(Reading reading) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sentence sentence : reading.sentences()) {
      ProperNames.in(sentence.text()).forEach(name -> counts.merge(name.text(), 1, Integer::sum));
    }
    return counts;
  }

  /// How often the organization is called by its noun alone.
  private static int called(Reading reading, Name name) {
    Pattern noun = Pattern.compile("\\b[Tt]he " + Pattern.quote(name.noun()) + "\\b");
    int count = 0;
    for (Sentence sentence : reading.sentences()) {
      Matcher matcher = noun.matcher(sentence.text());
      while (matcher.find()) {
        count++;
      }
    }
    return count;
  }
}
