package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfOrganization;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;

/// The organization that a page is about: a profile's title; on an about page "About X", "Founder
/// of X", "X is a …" or "At X, we"; in an article the one that acts at its beginning and is then
/// called by its noun ("the foundation").
final class OrganizationRule implements Rule {
  private static final int FIRST_PARAGRAPHS = 6;
  private static final Pattern PARENTHESIS = Pattern.compile("\\s*\\([^)]{1,20}\\)$");
  private static final Pattern ABOUT_TITLE =
      Pattern.compile("(?:About|Welcome to) (?=(?:The |the )?\\p{Lu})");
  private static final Pattern FOUNDER_OF =
      Pattern.compile(
          "\\b(?:[Cc]o-?)?[Ff]ounder(?: (?:and|&) [\\w/ -]{1,50}?)? of (?=(?:[Tt]he )?\\p{Lu})");
  private static final Pattern FORMER =
      Pattern.compile("(?i)\\b(?:former(?:ly)?|previous(?:ly)?|then|ex)\\b");
  private static final Pattern INTRODUCES =
      Pattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))?(?:, [^,.]{1,80},)? (?:is an? (?<what>[^.;]{1,120})"
              + "|was (?:founded|formed|established|created|incorporated)\\b)");
  private static final Pattern AT_US = Pattern.compile("At (?=(?:[Tt]he )?\\p{Lu})");

  @Override
  public void read(Reading reading, Findings findings) {
    switch (Rules.kind(findings)) {
      case PROFILE -> ofProfile(reading, findings);
      case ABOUT -> ofAboutPage(reading, findings);
      case NEWS -> ofArticle(reading, findings);
      case REPORT, RECORD, OTHER -> {}
    }
  }

  private static void ofProfile(Reading reading, Findings findings) {
    Line kindLine = reading.layout().kindLine();
    boolean person = kindLine != null && KindRule.plain(kindLine).equals("person");
    Finding title = findings.finding(FactField.TITLE).orElse(null);
    if (title != null && !person) {
      String name = PARENTHESIS.matcher(title.value().label()).replaceFirst("");
      add(findings, name, 0.93, "title of a profile", title.evidence());
    }
  }

  private static void ofAboutPage(Reading reading, Findings findings) {
    Line title = reading.layout().title();
    if (title != null) {
      Matcher about = ABOUT_TITLE.matcher(title.text());
      if (about.lookingAt() && title.length() > about.end()) {
        String name = title.text().substring(about.end());
        Evidence words = reading.taken(title.start() + about.end(), title.end());
        boolean named =
            !(KindRule.isOfUs(title.text())
                || OrganizationWords.isNoPerson(name.toLowerCase(Locale.ROOT)));
        if (named) {
          String bare = name.startsWith("the ") ? name.substring(4) : name;
          add(findings, bare, 0.93, "title of an about page", words);
          return;
        }
      }
    }
    for (Sentence sentence : reading.sentences()) {
      if (founderOf(sentence, reading, findings)
          || introduced(sentence, reading, findings)
          || atUs(sentence, reading, findings)) {
        return;
      }
    }
  }

  private static boolean founderOf(Sentence sentence, Reading reading, Findings findings) {
    Matcher founder = FOUNDER_OF.matcher(sentence.text());
    if (!founder.find() || FORMER.matcher(sentence.text().substring(0, founder.start())).find()) {
      return false;
    }
    Name name = ProperNames.at(sentence.text(), founder.end());
    return name(name, 2, "founder of", sentence, reading, findings);
  }

  private static boolean introduced(Sentence sentence, Reading reading, Findings findings) {
    Name name = ProperNames.at(sentence.text(), 0);
    Matcher introduces =
        INTRODUCES.matcher(sentence.text()).region(name.end(), sentence.text().length());
    if (name.text().isEmpty() || !introduces.lookingAt()) {
      return false;
    }
    String what = introduces.group("what");
    boolean body = what == null || hasNoun(what);
    return body
        && name(name, name.noun().isEmpty() ? 2 : 1, "is introduced", sentence, reading, findings);
  }

  private static boolean atUs(Sentence sentence, Reading reading, Findings findings) {
    Matcher at = AT_US.matcher(sentence.text());
    if (!at.lookingAt()) {
      return false;
    }
    Name name = ProperNames.at(sentence.text(), at.end());
    boolean us = sentence.text().startsWith(", we ", name.end());
    return us && name(name, 1, "at us", sentence, reading, findings);
  }

  private static boolean hasNoun(String words) {
    for (String word : words.toLowerCase(Locale.ROOT).split("[ ,]+", -1)) {
      if (OrganizationWords.isNoun(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean name(
      Name name, int words, String rule, Sentence sentence, Reading reading, Findings findings) {
    boolean the = hasThe(reading, name.text());
    boolean person = !the && PersonNames.isName(name.text());
    if (person || name.text().split(" ", -1).length < words) {
      return false;
    }
    String full = the ? "The " + name.text() : name.text();
    boolean quoted = full.length() > name.text().length() && name.start() >= 4;
    int start = quoted ? name.start() - 4 : name.start();
    add(findings, full, 0.9, rule, reading.shown(sentence, start, name.end()));
    return true;
  }

  /// The name that the article's beginning has as a subject and that it comes back to most often.
  private static void ofArticle(Reading reading, Findings findings) {
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
      name(subjects.get(best), 2, "acts and comes back", sentences.get(best), reading, findings);
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

  /// "The" belongs to a name where it is a capital in mid-sentence, and nowhere a small letter.
  private static boolean hasThe(Reading reading, String name) {
    boolean capital = false;
    for (Sentence sentence : reading.sentences()) {
      String text = sentence.text();
      for (int at = text.indexOf(name, 1); at >= 0; at = text.indexOf(name, at + 1)) {
        if (text.startsWith("the ", at - 4)) {
          return false;
        }
        capital |= at > 4 && text.startsWith("The ", at - 4) && isInside(text, at - 4);
      }
    }
    return capital;
  }

  private static boolean isInside(String text, int at) {
    return at >= 2 && text.charAt(at - 1) == ' ' && ":“\"(.!?".indexOf(text.charAt(at - 2)) < 0;
  }

  private static void add(
      Findings findings, String name, double confidence, String rule, Evidence words) {
    if (!name.isBlank()) {
      findings.add(
          new Finding(
              new OfOrganization(OrganizationNames.named(name)),
              confidence,
              "organization: " + rule,
              words));
    }
  }
}
