package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.metadata.TopicMatches.Match;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.PolicyArea;

/// What a page says beside its subject, where a term is no topic or half of one: the lives of the
/// people whom it lists, how gifts are made and taxed, whom an employer treats alike and what it
/// offers.
final class TopicAsides {
  private static final int PROTECTED_ENOUGH = 3;
  private static final int ADVERT_ENOUGH = 3;
  private static final int LATEST_NAME = 8;

  private static final Cues CAREER =
      Cues.of(
          " degree",
          "B.A.",
          "M.A.",
          "B.S.",
          "M.S.",
          "Ph.D",
          "PhD",
          "J.D",
          "MBA",
          "M.B.A",
          "graduat",
          "years of experience",
          "years experience",
          "career",
          "law practice",
          "reviously",
          "rior to",
          "ormerly",
          "served as",
          "served on",
          "serves on",
          "serves as",
          "worked as",
          "worked at",
          "worked for",
          "worked in",
          "has worked",
          "joined",
          "background in",
          "expertise in",
          "alumn",
          "retired",
          "lives in",
          "lives with",
          "enjoys",
          "grew up",
          "received her",
          "received his",
          "earned",
          "specializ",
          "Bachelor",
          "Master of");

  private static final Cues STUDIES =
      Cues.of(
          "B.A.",
          "M.A.",
          "B.S.",
          "M.S.",
          "Ph.D",
          "PhD",
          "J.D.",
          "MBA",
          "M.B.A.",
          "degree from",
          "degree in",
          "graduated from",
          "graduate of");

  private static final Cues OF_SOMEBODY =
      Cues.of(" she ", " he ", " her ", " his ", " Ms", " Mr", " is also ", " has also ");

  /// What somebody does here is the organization's work.
  private static final Cues WORK = Cues.of(" our ", "Our ");

  private static final QuickPattern ONWARD =
      QuickPattern.compile("(?s)(?:He|She|His|Her|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|In (?:his|her) ) ?.*");

  private static final Cues GIFTS =
      Cues.of(
          "onat",
          "ONAT",
          " gift",
          "Gift",
          "ontribution",
          "ontribute ",
          " pledge",
          " giving",
          "Giving",
          "equest",
          " give ",
          "Give ");
  private static final Cues HOW_GIVEN =
      Cues.of(
          "deductib",
          "eduction",
          "haritable",
          "atching",
          "ayPal",
          "redit card",
          "check",
          "stock",
          "onor-advised",
          "onor advised",
          "estate",
          "bequest",
          "IRA",
          "EIN",
          "ax ID",
          "501(c)",
          "mployer",
          "tax-exempt",
          "tax exempt");
  private static final Set<PolicyArea> OF_GIFTS =
      EnumSet.of(
          PolicyArea.TAXATION,
          PolicyArea.FINANCE_AND_FINANCIAL_SECTOR,
          PolicyArea.ECONOMICS_AND_PUBLIC_FINANCE,
          PolicyArea.LABOR_AND_EMPLOYMENT);
  private static final QuickPattern CHARITY =
      QuickPattern.compile("(?is).*\\b(?:charit|philanthrop|donor|donat|giving).*");

  private static final Cues EQUALITY =
      Cues.of(
          "qual opportunity",
          "qual Opportunity",
          "iscriminat",
          "ncouraged to apply",
          "pplicants",
          "without regard",
          "regardless of");
  private static final List<String> PROTECTED =
      List.of(
          "race",
          "color",
          "religion",
          "creed",
          "sex",
          "gender",
          "national origin",
          "orientation",
          "disability",
          "veteran",
          "marital",
          "ancestry",
          "age,");

  /// Of a bill of rights, which says who must not do it.
  private static final QuickPattern LAW =
      QuickPattern.compile(
          "(?i)\\b(?:prohibit|unlawful|bill|act of|title|court|sued|lawsuit|congress)");

  private static final List<String> ADVERT =
      List.of(
          "equal opportunity employer",
          "cover letter",
          "resume",
          "résumé",
          "salary",
          "job type",
          "to apply",
          "closing date",
          "qualifications",
          "responsibilities",
          "reports to",
          "full-time",
          "full time",
          "part-time",
          "compensation",
          "job description",
          "benefits",
          "position summary",
          "application deadline",
          "we are hiring",
          "we're hiring",
          "we’re hiring");
  private static final Cues MAYBE_ADVERT =
      Cues.of("enefits", "alary", "ompensation", "esume", "ésumé", "pply");
  private static final QuickPattern OFFERED =
      QuickPattern.compile(
          "(?i)(?:(?:health|life|dental|vision|disability|medical)?(?: care)? ?insurance|health(?: ?care)?"
              + "|dental|vision|medical|retirement.*|pensions?|401.*|paid .*|(?:sick|parental|family|maternity|medical|annual) leave"
              + "|wellness|child ?care|tuition.*|bus|transit|wages?|salary|salaries)");

  private static final Cues OFFERS =
      Cues.of("enefits", "BENEFITS", "e offer", "ompensation", "Perks");
  private static final List<String> OFFERED_WORDS =
      List.of(
          "health",
          "dental",
          "vision",
          "retirement",
          "401",
          "disability",
          "life insurance",
          "paid ",
          "leave",
          "vacation",
          "holiday",
          "medical",
          "pension",
          "sick",
          "salary",
          "tuition");
  private static final int OFFERED_ENOUGH = 3;

  private enum What {
    LIFE,
    OFFER,
    GIFTS,
    EQUALITY
  }

  /// Half-open `[start, end)` in a section.
  private record Aside(int start, int end, What what) {}

  private final Map<Integer, List<Aside>> bySection = new HashMap<>();
  private final Reading reading;
  private final boolean advert;

  private final String ownName;
  private final List<String> people;

  private TopicAsides(Reading reading, Findings findings, boolean advert) {
    this.reading = reading;
    this.ownName = findings.organization().orElse("");
    this.people =
        findings.all(FactField.PERSON, OfPerson.class).stream()
            .map(one -> one.person().name())
            .distinct()
            .toList();
    this.advert = advert;
  }

  /// The asides of a page.
  static TopicAsides of(Reading reading, Findings findings) {
    TopicAsides asides = new TopicAsides(reading, findings, isAdvert(reading));
    boolean lives = Rules.kind(findings) != Kind.NEWS && Rules.kind(findings) != Kind.RECORD;
    String title =
        findings.text(FactField.TITLE).orElse("") + " " + findings.organization().orElse("");
    List<Sentence> sentences = reading.sentences();
    boolean life = false;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean first = i == 0 || sentences.get(i - 1).paragraph() != sentence.paragraph();
      if (lives && first) {
        life = isLife(sentences, i, title, life, reading);
      }
      if ((life && !WORK.in(sentence.text())) || (lives && STUDIES.in(sentence.text()))) {
        asides.add(sentence, What.LIFE);
      } else if (GIFTS.in(sentence.text()) && HOW_GIVEN.in(sentence.text())) {
        asides.add(sentence, What.GIFTS);
      } else if (isOfEquality(sentence.text())) {
        asides.add(sentence, What.EQUALITY);
      } else if (isOffer(sentence.text())) {
        asides.add(sentence, What.OFFER);
      }
    }
    return asides;
  }

  private void add(Sentence sentence, What what) {
    bySection
        .computeIfAbsent(sentence.section(), _ -> new ArrayList<>())
        .add(new Aside(sentence.start(), sentence.end(), what));
  }

  /// Whether the paragraph that begins here tells of somebody's life, or goes on to.
  private static boolean isLife(
      List<Sentence> sentences, int from, String title, boolean before, Reading reading) {
    Sentence first = sentences.get(from);
    if (before && (ONWARD.matcher(first.text()).lookingAt() || OF_SOMEBODY.in(first.text()))) {
      return true;
    }
    return Character.isUpperCase(first.text().charAt(0))
        && (beginsWithName(first, title, reading) || isUnderName(first, title, reading))
        && hasCareer(sentences, from);
  }

  private static boolean beginsWithName(Sentence sentence, String title, Reading reading) {
    List<Found> names = reading.names(sentence);
    return !names.isEmpty()
        && names.getFirst().start() <= LATEST_NAME
        && !title.contains(names.getFirst().name());
  }

  private static boolean isUnderName(Sentence sentence, String title, Reading reading) {
    String heading = reading.layout().parts().get(sentence.section()).heading();
    return heading != null && !title.contains(heading) && isOfPerson(heading);
  }

  /// A name, or a role.
  private static boolean isOfPerson(String heading) {
    return PersonNames.isName(heading) || StaffRoles.whole(heading).isPresent();
  }

  private static boolean hasCareer(List<Sentence> sentences, int from) {
    int paragraph = sentences.get(from).paragraph();
    for (int i = from; i < sentences.size() && sentences.get(i).paragraph() == paragraph; i++) {
      if (CAREER.in(sentences.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /// `Benefits: health insurance, dental, vision, retirement`.
  private static boolean isOffer(String text) {
    return OFFERS.in(text)
        && OFFERED_WORDS.stream().filter(text.toLowerCase(Locale.ROOT)::contains).count()
            >= OFFERED_ENOUGH;
  }

  private static boolean isOfEquality(String text) {
    if (!EQUALITY.in(text) || LAW.matcher(text).find()) {
      return false;
    }
    String small = text.toLowerCase(Locale.ROOT);
    return PROTECTED.stream().filter(small::contains).count() >= PROTECTED_ENOUGH;
  }

  private static boolean isAdvert(Reading reading) {
    Set<String> found = new HashSet<>();
    for (Sentence sentence : reading.sentences()) {
      if (MAYBE_ADVERT.in(sentence.text())) {
        String small = sentence.text().toLowerCase(Locale.ROOT);
        ADVERT.stream().filter(small::contains).forEach(found::add);
      }
    }
    return found.size() >= ADVERT_ENOUGH;
  }

  /// The zone that a match in a section's text counts in; empty where it counts in none.
  Optional<TopicZone> zone(TopicZone zone, int section, Match match) {
    if (!zone.isText()) {
      return Optional.of(zone);
    }
    String text = reading.layout().parts().get(section).text().text();
    String words = text.substring(match.start(), match.end());
    if (isIn(ownName, words, text, match.start())) {
      return Optional.of(TopicZone.OWN_NAME);
    }
    for (String name : people) {
      if (isIn(name, words, text, match.start())) {
        return Optional.empty();
      }
    }
    if (advert && OFFERED.matcher(words).matches()) {
      return Optional.empty();
    }
    for (Aside aside : bySection.getOrDefault(section, List.of())) {
      if (aside.start <= match.start() && match.start() < aside.end) {
        return switch (aside.what) {
          case LIFE -> Optional.of(TopicZone.PEOPLE);
          case OFFER -> OFFERED.matcher(words).matches() ? Optional.empty() : Optional.of(zone);
          case EQUALITY -> Optional.empty();
          case GIFTS ->
              OF_GIFTS.contains(match.term().area()) || CHARITY.matcher(words).matches()
                  ? Optional.empty()
                  : Optional.of(zone);
        };
      }
    }
    return Optional.of(zone);
  }

  /// Whether the words at `start` are a part of the name there.
  private static boolean isIn(String name, String words, String text, int start) {
    for (int at = name.indexOf(words); at >= 0; at = name.indexOf(words, at + 1)) {
      if (text.startsWith(name, start - at)) {
        return true;
      }
    }
    return false;
  }
}
