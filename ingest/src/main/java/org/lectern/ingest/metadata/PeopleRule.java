package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.Evidence;
import org.lectern.schema.Kind;
import org.lectern.schema.Person;

/// People beside a role: `Jane Doe is the founder of X`, `says Jane Doe, director of marketing`.
/// Who is only somebody's partner, child or pupil has no role.
final class PeopleRule implements Rule {
  private static final Pattern FOUNDER =
      Pattern.compile(
          "(?<name>"
              + PersonNames.NAME
              + ")(?:,? \\([^)]{1,20}\\))?"
              + "(?: is| was|,| serves as| [^.;]{0,120}? (?:her|his|their) role as)"
              + "(?: the| a| an| our)?(?: [\\w/-]{2,20}(?: [\\w/-]{2,20}){0,3} (?:and|&))? (?<role>(?:[Cc]o-?)?[Ff]ounder)\\b[^.;]{0,80}? of ");
  private static final Pattern TITLE = Pattern.compile(PersonNames.TITLE);
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<name>"
              + PersonNames.NAME
              + "), (?:the |an? |its |our )?(?<role>[^,.;:()“”\"]{3,100})");
  private static final Pattern END =
      Pattern.compile(" (?:at|for|who|which|said|says|told|in|with)\\b| of (?:the )?\\p{Lu}");
  private static final Set<String> ROLES =
      Set.of(
          "director",
          "president",
          "officer",
          "manager",
          "chair",
          "chairman",
          "chairwoman",
          "chairperson",
          "ceo",
          "cfo",
          "coo",
          "founder",
          "co-founder",
          "cofounder",
          "secretary",
          "treasurer",
          "professor",
          "superintendent",
          "spokesperson",
          "spokesman",
          "spokeswoman",
          "coordinator",
          "principal",
          "attorney",
          "counsel",
          "editor",
          "researcher",
          "analyst",
          "fellow",
          "senator",
          "representative",
          "governor",
          "mayor",
          "commissioner",
          "economist",
          "organizer",
          "advocate",
          "strategist",
          "adviser",
          "advisor",
          "dean",
          "chancellor",
          "scientist",
          "lawyer",
          "consultant",
          "lobbyist",
          "trustee");

  @Override
  public void read(Reading reading, Findings findings) {
    Subject subject = Subject.of(findings);
    boolean article = Rules.kind(findings) == Kind.NEWS;
    for (Sentence sentence : reading.sentences()) {
      founder(subject, sentence, reading, findings);
      beside(subject, article, sentence, reading, findings);
    }
  }

  private static void founder(
      Subject subject, Sentence sentence, Reading reading, Findings findings) {
    String text = sentence.text();
    Matcher title = TITLE.matcher(text);
    int from = title.lookingAt() ? title.end() : 0;
    Matcher founder = FOUNDER.matcher(text).region(from, text.length());
    if (!founder.lookingAt() || !PersonNames.isPerson(founder.group("name"))) {
      return;
    }
    Matcher organization = subject.name().matcher(text).region(founder.end(), text.length());
    if (organization.lookingAt()) {
      String role = founder.group("role").toLowerCase(Locale.ROOT);
      Evidence words = reading.shown(sentence, founder.start("name"), organization.end());
      add(founder.group("name"), role, 0.92, "sentence: founder of", words, findings);
    }
  }

  private static void beside(
      Subject subject, boolean article, Sentence sentence, Reading reading, Findings findings) {
    String text = sentence.text();
    Matcher beside = BESIDE.matcher(text);
    while (beside.find()) {
      String role = role(beside.group("role"));
      int end = beside.start("role") + role.length();
      boolean own = of(subject, text, end);
      boolean others = !own && (text.startsWith(" of ", end) || text.startsWith(" at ", end));
      boolean founder = role.contains("founder");
      if (isRole(role)
          && PersonNames.isPerson(beside.group("name"))
          && (own || (article && !founder) || !(others || founder || article))) {
        Evidence words = reading.shown(sentence, beside.start("name"), end);
        add(
            beside.group("name"),
            role.toLowerCase(Locale.ROOT),
            0.85,
            "name beside a role",
            words,
            findings);
      }
    }
  }

  private static boolean of(Subject subject, String text, int end) {
    if (!text.startsWith(" of ", end) && !text.startsWith(" at ", end)) {
      return false;
    }
    return subject.name().matcher(text).region(end + 4, text.length()).lookingAt();
  }

  private static String role(String words) {
    Matcher end = END.matcher(words);
    return (end.find() ? words.substring(0, end.start()) : words).strip();
  }

  private static boolean isRole(String words) {
    String[] all = words.toLowerCase(Locale.ROOT).split(" ", 16);
    for (int i = 0; i < Math.min(5, all.length); i++) {
      if (ROLES.contains(all[i])) {
        return true;
      }
      if (all[i].equals("of") || all[i].equals("and")) {
        return false;
      }
    }
    return false;
  }

  private static void add(
      String name, String role, double confidence, String rule, Evidence words, Findings findings) {
    findings.add(new Finding(new OfPerson(new Person(name, role)), confidence, rule, words));
  }
}
