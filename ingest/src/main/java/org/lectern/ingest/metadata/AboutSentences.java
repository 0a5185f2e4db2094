package org.lectern.ingest.metadata;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.schema.Kind;

/// Whom the sentences of a page say that it is about: "Founder of X", "We are the X", "At X, we",
/// "X is a …", "the mission of X".
record AboutSentences(Reading reading, Findings findings, OrganizationFinding found) {
  private static final int FIRST_PARAGRAPHS = 3;
  private static final int ENOUGH_TIMES = 3;
  private static final QuickPattern FOUNDER_OF =
      QuickPattern.compile(
          "\\b(?:[Cc]o-?)?[Ff]ounder(?: (?:and|&) [\\w/ -]{1,50}?)? of (?=(?:[Tt]he )?\\p{Lu})");
  private static final QuickPattern FORMER =
      QuickPattern.compile("(?i)\\b(?:former(?:ly)?|previous(?:ly)?|then|ex)\\b");
  private static final QuickPattern INTRODUCES =
      QuickPattern.compile(
          "(?: \\([A-Z][\\w& -]{1,19}\\))?(?:, [^,.]{1,80},|, (?:based|headquartered|located) in [^.;]{3,60}?,)? (?:(?:is|are|stands as|serves as|operates as|remains) (?:an?|the|one of the) (?<what>[^.;]{1,120})"
              + "|was (?:founded|formed|established|created|incorporated)\\b)");
  private static final QuickPattern ACTS =
      QuickPattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))?(?:, (?:also|otherwise|better|formerly|commonly) known as [^,.;]{3,80},)? (?:works|seeks|fights|advocates|helps|provides|exists"
              + "|advances|aims|serves|promotes|supports|protects|defends|represents|brings"
              + "|is (?:dedicated|committed|devoted))\\b");

  /// Any verb that tells what somebody does, unless it is done for "us".
  private static final QuickPattern DOES =
      QuickPattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))? (?!(?:funds|sponsors|gives|donates|pays|awards|grants|hosts|says)\\b)(?:\\p{Ll}{3,}[^s]s|has) (?![^.]*\\b(?:us|our|we)\\b)");

  private static final QuickPattern BEFORE =
      QuickPattern.compile(
          "(?<us>\\b[Ww]e(?: are|['’]re) )(?=(?:[Tt]he )?\\p{Lu})"
              + "|(?<at>\\b(?:At|Here at|at|here at) )(?=(?:[Tt]he )?\\p{Lu})"
              + "|(?<of>\\b(?:The|the|Our|our) (?:mission|goal|purpose|vision) (?:of|at) )"
              + "(?=(?:[Tt]he )?\\p{Lu})");
  private static final QuickPattern FRONTED =
      QuickPattern.compile(
          "(?:Founded|Established|Formed|Created|Incorporated|Started|Chartered|Organized|Launched|Based|Headquartered)\\b[^.;]{0,80}?, (?=(?:[Tt]he )?\\p{Lu})");
  private static final QuickPattern OFFICE =
      QuickPattern.compile("(?:Office|Bureau|Division|Board) (?:of|for) ");
  private static final QuickPattern COINED = QuickPattern.compile("\\d+\\p{Lu}+|\\p{Lu}{3,8}");
  private static final QuickPattern LOCAL = QuickPattern.compile("(?i) local \\d+$");
  private static final QuickPattern CAUSE =
      QuickPattern.compile("\\p{Lu}.* (?:for|against) .*\\p{Lu}.*");
  private static final QuickPattern ENDS = QuickPattern.compile(" ?[,.;:·|–—]|$");
  private static final QuickPattern GOES_ON = QuickPattern.compile(" \\p{Ll}");
  private static final QuickPattern IT =
      QuickPattern.compile(
          "(?:,|;| and|, and then| but) (?:then )?it \\p{Ll}+s\\b|\\bits (?:members|staff|work|mission|volunteers|board)\\b");
  private static final QuickPattern WHO =
      QuickPattern.compile("\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im|who)\\b");
  private static final QuickPattern FOUNDED =
      QuickPattern.compile(
          "\\b(?<!(?:was|were|been|be|is) )(?:co-?)?(?:founded|established|formed|started) (?=(?:[Tt]he )?\\p{Lu})");
  private static final QuickPattern WELCOME =
      QuickPattern.compile(
          "Welcome to (?:(?:the|our) )?(?:(?:official )?(?:web ?site|web ?page|home ?page|site|page) of )?(?:the )?(?=\\p{Lu})");
  private static final QuickPattern IN_SPANISH =
      QuickPattern.compile(
          "(?:(?:El|La|Los|Las) )?(?<name>\\p{Lu}[\\p{L}.'’-]+(?: (?:(?:de|del|para|por|y|e|en|la|las|los) ){0,2}\\p{Lu}[\\p{L}.'’-]+){1,7})(?: \\([^)]{2,20}\\))?,? es (?:una?|la|el) (?:organización|fundación|asociación|coalición|red|agencia|centro|alianza|grupo|entidad|corporación|institución|sindicato|iglesia|cooperativa|escuela|colectivo|liga|federación|clínica)\\b");
  private static final QuickPattern WE_FOLLOWS = QuickPattern.compile(",? (?:we|our|us)\\b");

  /// Whether a sentence stands at the beginning of its page.
  static boolean isFirst(Sentence sentence) {
    return sentence.paragraph() < FIRST_PARAGRAPHS;
  }

  /// The organization of a page of another kind, where one of its first sentences introduces it.
  boolean introduced(int sentences) {
    return reading.sentences().stream()
        .limit(sentences)
        .anyMatch(sentence -> isCertain(sentence) && introduced(sentence));
  }

  /// Whether a name of several words "is a" body, and comes back.
  private boolean isCertain(Sentence sentence) {
    Name name = ProperNames.at(sentence.text(), 0);
    QuickMatcher introduces =
        INTRODUCES.matcher(sentence.text()).region(name.end(), sentence.text().length());
    return name.text().indexOf(' ') > 0
        && introduces.lookingAt()
        && introduces.group("what") != null
        && (count(name.text()) > 1
            || !name.noun().isEmpty()
            || Rules.kind(findings) == Kind.PROFILE);
  }

  boolean said() {
    List<Sentence> sentences = reading.sentences();
    for (Sentence sentence : sentences) {
      if (founderOf(sentence)
          || headOf(sentence)
          || introduced(sentence)
          || before(sentence)
          || fronted(sentence)
          || welcomed(sentence)
          || introducedInSpanish(sentence)) {
        return true;
      }
    }
    return false;
  }

  /// `Welcome to the web page of Elm Riders Local 12.`
  private boolean welcomed(Sentence sentence) {
    String text = sentence.text();
    QuickMatcher welcome = WELCOME.matcher(text);
    if (!welcome.lookingAt()) {
      return false;
    }
    Name name = ProperNames.at(text, welcome.end());
    return !name.noun().isEmpty()
        && ENDS.matcher(text).region(name.end(), text.length()).lookingAt()
        && found.add(name, 2, 0.86, "welcomes", sentence);
  }

  /// `El Centro Raíces es una organización sin fines de lucro.`
  private boolean introducedInSpanish(Sentence sentence) {
    QuickMatcher is = IN_SPANISH.matcher(sentence.text());
    if (!sentence.text().contains(" es ") || !is.lookingAt()) {
      return false;
    }
    Name name = new Name(is.group("name"), is.start("name"), is.end("name"), "");
    return found.add(name, 2, 0.88, "is introduced", sentence);
  }

  private boolean founderOf(Sentence sentence) {
    QuickMatcher founder = FOUNDER_OF.matcher(sentence.text());
    if (!(isFirst(sentence) || Speech.me(reading).isPresent() || Speech.us(reading, 1).isPresent())
        || !founder.find()
        || FORMER.matcher(sentence.text().substring(0, founder.start())).find()) {
      return false;
    }
    return found.add(
        ProperNames.at(sentence.text(), founder.end()), 2, 0.9, "founder of", sentence);
  }

  /// `Jane Roe serves as the executive director of the Oak Fund`, below a title like "Meet the
  /// director".
  private boolean headOf(Sentence sentence) {
    Line title = reading.layout().title();
    QuickMatcher head = isFirst(sentence) ? HEAD_OF.matcher(sentence.text()) : null;
    if (head == null || title == null || !AboutTitle.isOfUs(title.text()) || !head.lookingAt()) {
      return false;
    }
    Name name = ProperNames.at(sentence.text(), head.end());
    return !name.noun().isEmpty() && found.add(name, 2, 0.88, "head of", sentence);
  }

  private static final QuickPattern HEAD_OF =
      QuickPattern.compile(
          PersonNames.TITLE
              + PersonNames.NAME
              + PersonNames.DEGREES
              + " (?:is|serves as|has served as|has been|was named|became)(?: currently| now)?(?: the)? (?:[\\p{L}-]+ ){0,2}(?i:director|president|ceo|chair|chairman|chairwoman|chief executive(?: officer)?|superintendent|commissioner|chancellor|dean)(?: (?:and|&) [\\p{L} ]{2,30}?)? (?:of|for|at) (?=(?:the )?\\p{Lu})");

  boolean introduced(Sentence sentence) {
    Name name = ProperNames.at(sentence.text(), 0);
    QuickMatcher introduces =
        INTRODUCES.matcher(sentence.text()).region(name.end(), sentence.text().length());
    if (name.text().isEmpty() || !introduces.lookingAt()) {
      return false;
    }
    String what = introduces.group("what");
    boolean body = what == null || ArticleOrganization.isBody(what) || what.contains("501(c)");
    boolean certain =
        what == null
            || ArticleOrganization.isBody(SubjectNouns.introducedAs(sentence.text(), name.end()));
    boolean coined = OwnPage.isSpokenByItsOwner(findings) && COINED.matcher(name.text()).matches();
    return body
        && (certain
            ? found.addIntroduced(name, coined ? 1 : 2, 0.9, "is introduced", sentence)
            : found.add(name, 2, 0.9, "is introduced", sentence));
  }

  /// "Founded in 1988, the X gives …", "In 1962 six mothers founded X".
  private boolean fronted(Sentence sentence) {
    String text = sentence.text();
    QuickMatcher fronted = FRONTED.matcher(text);
    if (fronted.lookingAt()) {
      Name name = ProperNames.at(text, fronted.end());
      boolean goesOn = GOES_ON.matcher(text).region(name.end(), text.length()).lookingAt();
      boolean acronym = name.text().matches("\\p{Lu}{3,8}") && OwnPage.isSpokenByItsOwner(findings);
      return goesOn
          && (acronym
              ? found.addIntroduced(name, 1, 0.88, "founded at the beginning", sentence)
              : fronted.group().startsWith("Based")
                  ? found.add(name, 2, 0.88, "based at the beginning", sentence)
                  : found.addIntroduced(name, 2, 0.88, "founded at the beginning", sentence));
    }
    QuickMatcher founded = FOUNDED.matcher(text);
    while (founded.find()) {
      Name name = ProperNames.at(text, founded.end());
      boolean known = count(name.text()) > 1 || !name.noun().isEmpty();
      boolean former = FORMER.matcher(text.substring(0, founded.start())).find();
      if (known && !former && found.add(name, 2, 0.86, "founded", sentence)) {
        return true;
      }
    }
    return false;
  }

  /// "We are the X", "At X, we", "the mission of X".
  private boolean before(Sentence sentence) {
    QuickMatcher before = BEFORE.matcher(sentence.text());
    while (before.find()) {
      Name name = ProperNames.at(sentence.text(), before.end());
      boolean known =
          !name.noun().isEmpty()
              || count(name.text()) > 1
              || (before.group("us") != null && isCause(name, sentence.text()));
      boolean us = before.group("us") != null && known && name.text().indexOf(' ') > 0;
      boolean of = before.group("of") != null && known;
      boolean at =
          before.group("at") != null
              && WE_FOLLOWS
                  .matcher(sentence.text())
                  .region(name.end(), sentence.text().length())
                  .lookingAt();
      String rule = us ? "we are" : at ? "at us" : "mission of";
      if ((us || of || at) && found.add(name, 1, 0.9, rule, sentence)) {
        return true;
      }
    }
    return false;
  }

  /// "We are Renters for Dry Walls, and": no people, and nothing but a name.
  static boolean isCause(Name name, String text) {
    return CAUSE.matcher(name.text()).matches()
        && ENDS.matcher(text.substring(name.end())).lookingAt();
  }

  /// "X works to …" at the beginning of the page.
  boolean acts() {
    for (Sentence sentence : reading.sentences()) {
      Name name = ProperNames.at(sentence.text(), 0);
      boolean acts =
          isFirst(sentence)
              && (!name.noun().isEmpty()
                  || LOCAL.matcher(name.text()).find()
                  || OFFICE.matcher(name.text()).lookingAt())
              && (follows(ACTS, name, sentence) || follows(DOES, name, sentence));
      if (acts && found.add(name, 2, 0.85, "acts at the beginning", sentence)) {
        return true;
      }
    }
    return false;
  }

  /// "Second Shelf sends books, and then it writes": a name that may be a person's, but is "it" and
  /// neither "he" nor "she".
  boolean spokenOf() {
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Name name = ProperNames.at(sentence.text(), 0);
      String rest = sentence.text().substring(name.end());
      String next = i + 1 < sentences.size() ? sentences.get(i + 1).text() : "";
      boolean it = IT.matcher(rest).find() || next.startsWith("It ") || next.startsWith("Its ");
      if (isFirst(sentence)
          && (sentence.paragraph() <= 1 || count(name.text()) > 1)
          && it
          && GOES_ON.matcher(rest).lookingAt()
          && !WHO.matcher(rest + " " + next).find()
          && PlaceNames.whole(name.text()).isEmpty()
          && found.addIntroduced(name, 2, 0.8, "spoken of as it", sentence)) {
        return true;
      }
    }
    return false;
  }

  /// The name that the page has most often, three times or more, and oftener than any other.
  boolean repeated() {
    if (!OwnPage.isSpokenByItsOwner(findings)) {
      return false;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Sentence> first = new HashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Name name : reading.properNames(sentence)) {
        if (mayBeRepeated(name)) {
          counts.merge(name.text(), 1, Integer::sum);
          first.putIfAbsent(name.text(), sentence);
        }
      }
    }
    List<String> best =
        counts.keySet().stream()
            .filter(name -> counts.getOrDefault(name, 0) >= ENOUGH_TIMES)
            .sorted(Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0)))
            .limit(2)
            .toList();
    boolean only =
        !best.isEmpty()
            && (best.size() < 2
                || counts.getOrDefault(best.get(0), 0) > counts.getOrDefault(best.get(1), 0));
    Sentence sentence = only ? first.get(best.getFirst()) : null;
    int start = sentence == null ? -1 : sentence.text().indexOf(best.getFirst());
    return sentence != null
        && found.addIntroduced(
            ProperNames.at(sentence.text(), start), 2, 0.72, "name that comes back most", sentence);
  }

  private static boolean mayBeRepeated(Name name) {
    String text = name.text();
    return text.indexOf(' ') > 0
        && !PersonNames.isName(text)
        && text.chars().noneMatch(Character::isDigit)
        && !text.matches(
            ".* (?:Act|Bill|Law|Day|Week|Month|Program|Fellowship|Report|Award|Prize|Street|Avenue|County|City|Director|Board|Officer|Committee)")
        && !text.matches(
            "(?:Executive|Board|Vice|United|New|North|South|East|West|Annual|General|Social|Our|The|Read|Learn) .*")
        && PlaceNames.whole(text).isEmpty();
  }

  private static boolean follows(QuickPattern pattern, Name name, Sentence sentence) {
    String text = sentence.text();
    return pattern.matcher(text).region(name.end(), text.length()).lookingAt();
  }

  /// How many sentences have a name.
  int count(String name) {
    return (int)
        reading.sentences().stream().filter(sentence -> sentence.text().contains(name)).count();
  }
}
