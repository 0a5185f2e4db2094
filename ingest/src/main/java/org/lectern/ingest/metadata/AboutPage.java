package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.organization.Website;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;

/// Whom a page of "us" is about: the name in its title ("About The X", "About us | X"), the name
/// that the host of the page spells, "Founder of X", "We are the X", "At X, we", "X is a …", "the
/// mission of X".
record AboutPage(Reading reading, Findings findings, OrganizationFinding found) {
  private static final int FIRST_PARAGRAPHS = 3;
  private static final Pattern ABOUT_TITLE =
      Pattern.compile("(?:About|Welcome to) (?=(?:The |the )?\\p{Lu})");
  private static final Pattern PART = Pattern.compile("\\s+[|–—·»•:-]{1,3}+\\s+|:\\s+");
  private static final Pattern ABOUT =
      Pattern.compile("(?i)about(?: us)?|who we are|welcome|home|mission(?: .{1,40})?|our .{1,40}");
  private static final Pattern FOUNDER_OF =
      Pattern.compile(
          "\\b(?:[Cc]o-?)?[Ff]ounder(?: (?:and|&) [\\w/ -]{1,50}?)? of (?=(?:[Tt]he )?\\p{Lu})");
  private static final Pattern FORMER =
      Pattern.compile("(?i)\\b(?:former(?:ly)?|previous(?:ly)?|then|ex)\\b");
  private static final Pattern INTRODUCES =
      Pattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))?(?:, [^,.]{1,80},)? (?:is an? (?<what>[^.;]{1,120})"
              + "|was (?:founded|formed|established|created|incorporated)\\b)");
  private static final Pattern ACTS =
      Pattern.compile(
          "(?: \\([A-Z][\\w&-]{1,9}\\))? (?:works|seeks|fights|advocates|helps|provides|exists"
              + "|advances|aims|serves|promotes|supports|protects|defends|represents|brings"
              + "|is (?:dedicated|committed|devoted))\\b");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<us>\\b[Ww]e(?: are|['’]re) )(?=(?:[Tt]he )?\\p{Lu})"
              + "|(?<at>\\b(?:At|Here at|at|here at) )(?=(?:[Tt]he )?\\p{Lu})"
              + "|(?<of>\\b(?:The|the|Our|our) (?:mission|goal|purpose|vision) (?:of|at) )"
              + "(?=(?:[Tt]he )?\\p{Lu})");
  private static final Pattern FRONTED =
      Pattern.compile(
          "(?:Founded|Established|Formed|Created|Incorporated|Started|Chartered|Organized|Launched|Based|Headquartered)\\b[^.;]{0,80}?, (?=(?:[Tt]he )?\\p{Lu})");
  private static final Pattern GOES_ON = Pattern.compile(" \\p{Ll}");
  private static final Pattern FOUNDED =
      Pattern.compile(
          "\\b(?<!(?:was|were|been|be|is) )(?:co-?)?(?:founded|established|formed|started) (?=(?:[Tt]he )?\\p{Lu})");
  private static final Pattern WE_FOLLOWS = Pattern.compile(",? (?:we|our|us)\\b");

  void read() {
    if (!titled() && !spelled() && !said() && !sited() && !acts()) {
      boolean _ = new ArticleOrganization(reading, true, found).read();
    }
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
    Matcher introduces =
        INTRODUCES.matcher(sentence.text()).region(name.end(), sentence.text().length());
    return name.text().indexOf(' ') > 0
        && introduces.lookingAt()
        && introduces.group("what") != null
        && (count(name.text()) > 1
            || !name.noun().isEmpty()
            || Rules.kind(findings) == Kind.PROFILE);
  }

  /// A page of "us" is of the site that it stands on.
  private boolean sited() {
    Finding publisher = findings.finding(FactField.PUBLISHER).orElse(null);
    if (publisher == null || !Subject.isOwn(findings)) {
      return false;
    }
    found.add(publisher.value().label(), 0.85, "site of an about page", publisher.evidence());
    return true;
  }

  private boolean titled() {
    Line title = reading.layout().title();
    if (title == null) {
      return false;
    }
    Matcher about = ABOUT_TITLE.matcher(title.text());
    if (about.lookingAt()) {
      int end = end(title.text(), about.end());
      if (!KindRule.isOfUs(title.text().substring(0, end))) {
        return title(title, about.end(), end, false);
      }
    }
    int from = 0;
    int unnamed = 0;
    int start = -1;
    int stop = -1;
    Matcher part = PART.matcher(title.text());
    boolean more = true;
    while (more) {
      more = part.find();
      int to = more ? part.start() : title.length();
      if (ABOUT.matcher(title.text().substring(from, to)).matches()) {
        unnamed++;
      } else {
        start = start < 0 ? from : title.length();
        stop = to;
      }
      from = more ? part.end() : to;
    }
    boolean parted = unnamed > 0 && start >= 0 && start < stop;
    return parted && title(title, start, stop, true);
  }

  /// A title may go on with the name of its site or a motto.
  private static int end(String title, int from) {
    Matcher part = PART.matcher(title).region(from, title.length());
    return part.find() ? part.start() : title.length();
  }

  private boolean title(Line title, int start, int end, boolean doubtful) {
    String name = title.text().substring(start, end).strip();
    boolean named = !name.isEmpty() && !OrganizationWords.isNoPerson(name.toLowerCase(Locale.ROOT));
    String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    String the = name.startsWith("the ") ? bare : name;
    if (!named || isCommon(bare) || (doubtful && !isName(name))) {
      return false;
    }
    if (!doubtful && longer(bare)) {
      return true;
    }
    found.add(
        the,
        0.93,
        "title of an about page",
        reading.taken(title.start() + start, title.start() + end));
    return true;
  }

  /// "About the Board": what the text has in small letters is no name.
  private boolean isCommon(String name) {
    String small = "the " + name.toLowerCase(Locale.ROOT);
    return name.equals(name.toLowerCase(Locale.ROOT))
        || OrganizationWords.isNoun(name.toLowerCase(Locale.ROOT))
        || reading.sentences().stream().anyMatch(sentence -> sentence.text().contains(small));
  }

  /// The whole name of what the title shortens: "Oak Fund of Ohio is a …" below "About Oak Fund".
  private boolean longer(String name) {
    for (Sentence sentence : reading.sentences()) {
      Name whole = ProperNames.at(sentence.text(), 0);
      boolean has =
          whole.text().length() > name.length()
              && (" " + whole.text() + " ").contains(" " + name + " ");
      if (sentence.paragraph() < FIRST_PARAGRAPHS && has && introduced(sentence)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a part of a title is a name, and no motto.
  private boolean isName(String part) {
    Name name = ProperNames.at(part, 0);
    boolean whole = name.end() >= part.length() - 1 && !name.text().isEmpty();
    return whole
        && !PersonNames.isName(part)
        && (!name.noun().isEmpty() || isSpelled(name.text()) || count(name.text()) > 0);
  }

  private int count(String name) {
    return (int)
        reading.sentences().stream().filter(sentence -> sentence.text().contains(name)).count();
  }

  private Optional<String> host() {
    return findings.text(FactField.URL).flatMap(Website::host);
  }

  private boolean isSpelled(String name) {
    return host().filter(host -> Website.spells(host, name)).isPresent();
  }

  /// The name, of the site or in the text, that the host of the page spells.
  private boolean spelled() {
    if (host().isEmpty()) {
      return false;
    }
    Finding publisher = findings.finding(FactField.PUBLISHER).orElse(null);
    if (publisher != null && isSpelled(publisher.value().label())) {
      String site = publisher.value().label();
      found.add(site, 0.95, "the host spells the name of the site", publisher.evidence());
      return true;
    }
    for (Sentence sentence : reading.sentences()) {
      for (Name name : ProperNames.all(sentence.text())) {
        if (isSpelled(name.text()) || isSpelled("The " + name.text())) {
          return found.add(name, 1, 0.94, "the host spells the name", sentence);
        }
      }
    }
    return false;
  }

  private boolean said() {
    List<Sentence> sentences = reading.sentences();
    for (Sentence sentence : sentences) {
      if (founderOf(sentence) || introduced(sentence) || before(sentence) || fronted(sentence)) {
        return true;
      }
    }
    return false;
  }

  private boolean founderOf(Sentence sentence) {
    Matcher founder = FOUNDER_OF.matcher(sentence.text());
    if (!founder.find() || FORMER.matcher(sentence.text().substring(0, founder.start())).find()) {
      return false;
    }
    return found.add(
        ProperNames.at(sentence.text(), founder.end()), 2, 0.9, "founder of", sentence);
  }

  private boolean introduced(Sentence sentence) {
    Name name = ProperNames.at(sentence.text(), 0);
    Matcher introduces =
        INTRODUCES.matcher(sentence.text()).region(name.end(), sentence.text().length());
    if (name.text().isEmpty() || !introduces.lookingAt()) {
      return false;
    }
    String what = introduces.group("what");
    boolean body = what == null || ArticleOrganization.isBody(what) || what.contains("501(c)");
    int words = name.noun().isEmpty() ? 2 : 1;
    boolean certain =
        what == null
            || ArticleOrganization.isBody(Subject.introducedAs(sentence.text(), name.end()));
    return body
        && (certain
            ? found.addIntroduced(name, words, 0.9, "is introduced", sentence)
            : found.add(name, words, 0.9, "is introduced", sentence));
  }

  /// "Founded in 1988, the X gives …", "In 1962 six mothers founded X".
  private boolean fronted(Sentence sentence) {
    String text = sentence.text();
    Matcher fronted = FRONTED.matcher(text);
    if (fronted.lookingAt()) {
      Name name = ProperNames.at(text, fronted.end());
      boolean goesOn = GOES_ON.matcher(text).region(name.end(), text.length()).lookingAt();
      return goesOn
          && (fronted.group().startsWith("Based")
              ? found.add(name, 2, 0.88, "based at the beginning", sentence)
              : found.addIntroduced(name, 2, 0.88, "founded at the beginning", sentence));
    }
    Matcher founded = FOUNDED.matcher(text);
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
    Matcher before = BEFORE.matcher(sentence.text());
    while (before.find()) {
      Name name = ProperNames.at(sentence.text(), before.end());
      boolean known = !name.noun().isEmpty() || count(name.text()) > 1;
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

  /// "X works to …" at the beginning of the page.
  private boolean acts() {
    for (Sentence sentence : reading.sentences()) {
      Name name = ProperNames.at(sentence.text(), 0);
      boolean acts =
          sentence.paragraph() < FIRST_PARAGRAPHS
              && !name.noun().isEmpty()
              && ACTS.matcher(sentence.text())
                  .region(name.end(), sentence.text().length())
                  .lookingAt();
      if (acts && found.add(name, 2, 0.85, "acts at the beginning", sentence)) {
        return true;
      }
    }
    return false;
  }
}
