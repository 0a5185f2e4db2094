package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.organization.Website;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;

/// Whom a page of "us" is about: the name in its title ("About The X", "About us | X"), the name
/// that the host of the page spells, whom [AboutSentences] finds, the site that it stands on.
record AboutPage(Reading reading, Findings findings, OrganizationFinding found) {
  private static final QuickPattern ABOUT_TITLE =
      QuickPattern.compile(
          "(?:About|Welcome to|(?:(?:A |The |Our )?(?:[Bb]rief |[Ss]hort )?[Hh]istory|Friends|Mission|Story) of) (?=(?:The |the )?\\p{Lu})");
  private static final QuickPattern PART = QuickPattern.compile("\\s+[|–—·»•:-]{1,3}+\\s+|:\\s+");
  private static final QuickPattern LOCAL =
      QuickPattern.compile(",? (?<local>Local (?:No\\. ?)?\\d{1,5})$");
  private static final QuickPattern LOCAL_ALONE = QuickPattern.compile("(?:[Tt]he )?Local \\d+");
  private static final QuickPattern SUFFIX =
      QuickPattern.compile(",? (?:Inc|LLC|LLP|PLLC|Ltd|Corp|P\\.C)\\.?$");
  private static final QuickPattern ABOUT =
      QuickPattern.compile(
          "(?i)about(?: us)?|who we are|welcome|home|mission(?: .{1,40})?|our .{1,40}");

  private static final QuickPattern SCHOOL_HOST =
      QuickPattern.compile("\\.edu$|\\.(?:ac|edu)\\.[a-z]{2}$");

  /// What a page calls its own body by: "About the Office".
  private static final Set<String> SORTS =
      WordSet.of(
          """
          office board division bureau service library district court clerk school hospital church
          company team staff tribe band nation parish congregation chamber chapter local paper
          newsroom house fellowship
          """);

  void read() {
    if (!titled()
        && !headed()
        && !spelled()
        && !atSchool()
        && !mailed()
        && !alone()
        && !shown()
        && !sentences().said()
        && !sited()
        && !new OwnPage(reading, findings, found).ofSite()) {
      boolean _ =
          sentences().acts()
              || named()
              || new ArticleOrganization(reading, true, found).read()
              || sentences().spokenOf()
              || sentences().repeated();
    }
  }

  /// Whose the page most probably is, where it shows that beside its sentences.
  private boolean shown() {
    Optional<LikelyBody> likely = reading.likely(findings).filter(LikelyBody::isOwn);
    likely.ifPresent(one -> one.add(found));
    return likely.isPresent();
  }

  private AboutSentences sentences() {
    return new AboutSentences(reading, findings, found);
  }

  /// A page of "us" is of the site that it stands on.
  private boolean sited() {
    Finding publisher = findings.finding(FactField.PUBLISHER).orElse(null);
    if (publisher == null
        || EdgeNames.isCommon(publisher.value().label())
        || !OwnPage.isSpokenByItsOwner(findings)) {
      return false;
    }
    found.add(publisher.value().label(), 0.85, "site of an about page", publisher.evidence());
    return true;
  }

  /// The name above the title, which the site prints on all its pages.
  private boolean headed() {
    Line masthead = reading.layout().masthead();
    if (masthead == null || !isName(masthead.text())) {
      return false;
    }
    found.add(masthead.text(), 0.93, "name above the title", reading.taken(masthead));
    return true;
  }

  /// The title itself, where the text has it too: "LOAVES ON THE AVENUE".
  private boolean named() {
    Line title = reading.layout().title();
    Name name = title == null ? null : ProperNames.at(title.text(), 0);
    if (title == null || name == null || name.end() < title.length() || title.length() < 5) {
      return false;
    }
    String spoken = SUFFIX.matcher(name.text()).replaceFirst("");
    boolean capitals = title.text().equals(title.text().toUpperCase(Locale.ROOT));
    QuickPattern printed =
        QuickPattern.compile(
            "(?<![\\p{L}\\d])"
                + (capitals ? "(?iu)" : "")
                + Pattern.quote(name.text())
                + "(?![\\p{L}\\d])");
    for (Sentence sentence : reading.sentences()) {
      QuickMatcher said = printed.matcher(sentence.text());
      if (said.find() && Character.isUpperCase(said.group().codePointAt(0))) {
        if (!spoken.equals(name.text())) {
          found.add(title.text(), 0.85, "title that the text has too", reading.taken(title));
          return true;
        }
        Name here = new Name(said.group(), said.start(), said.end(), name.noun());
        return found.add(here, 2, 0.85, "title that the text has too", sentence);
      }
    }
    return false;
  }

  private boolean titled() {
    Line title = reading.layout().title();
    if (title == null) {
      return false;
    }
    QuickMatcher about = ABOUT_TITLE.matcher(title.text());
    if (about.lookingAt()) {
      int end = end(title.text(), about.end());
      boolean plain = about.group().startsWith("About") || about.group().startsWith("Welcome");
      if (!AboutTitle.isOfUs(title.text().substring(0, end))
          && !LOCAL_ALONE.matcher(title.text()).region(about.end(), end).matches()) {
        return title(title, about.end(), end, !plain);
      }
    }
    int from = 0;
    int unnamed = 0;
    int start = -1;
    int stop = -1;
    QuickMatcher part = PART.matcher(title.text());
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
    QuickMatcher part = PART.matcher(title).region(from, title.length());
    return part.find() ? part.start() : title.length();
  }

  private boolean title(Line title, int start, int end, boolean doubtful) {
    String name = title.text().substring(start, end).strip();
    boolean named =
        !name.isEmpty()
            && !name.startsWith("Your ")
            && !OrganizationWords.isNoPerson(name.toLowerCase(Locale.ROOT));
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
        || SORTS.contains(name.toLowerCase(Locale.ROOT))
        || reading.sentences().stream().anyMatch(sentence -> sentence.text().contains(small));
  }

  /// The whole name of what the title shortens: "Oak Fund of Ohio is a …" below "About Oak Fund".
  private boolean longer(String name) {
    for (Sentence sentence : reading.sentences()) {
      Name whole = ProperNames.at(sentence.text(), 0);
      boolean has =
          whole.text().length() > name.length()
              && (" " + whole.text() + " ").contains(" " + name + " ");
      if (AboutSentences.isFirst(sentence) && has && sentences().introduced(sentence)) {
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
        && (!name.noun().isEmpty() || isSpelled(name.text()) || sentences().count(name.text()) > 0);
  }

  /// A group of students writes from the host of its school: its page begins with its own name.
  private boolean atSchool() {
    boolean school =
        MailHost.of(reading).filter(host -> SCHOOL_HOST.matcher(host).find()).isPresent();
    return school
        && reading.sentences().stream().limit(1).anyMatch(first -> sentences().introduced(first));
  }

  /// The name that the host of its only e-mail addresses spells.
  private boolean mailed() {
    Optional<String> mail = MailHost.of(reading);
    if (mail.isEmpty()) {
      return false;
    }
    for (Sentence sentence : reading.sentences()) {
      for (Name name : reading.properNames(sentence)) {
        if (name.text().indexOf(' ') > 0 && HostName.spells(mail.get(), name.text())) {
          return found.addIntroduced(
              name, 2, 0.92, "the host of its mail spells the name", sentence);
        }
      }
    }
    return false;
  }

  /// A name that stands alone below a title like "Who we are", and comes back.
  private boolean alone() {
    List<Part> parts = reading.layout().parts();
    for (int i = 0; i < Math.min(2, parts.size()); i++) {
      String heading = parts.get(i).heading();
      QuickMatcher local = heading == null ? null : LOCAL.matcher(heading);
      if (heading == null || local == null || PersonNames.isName(heading)) {
        continue;
      }
      boolean united = local.find();
      String bare = united ? heading.substring(0, local.start()) : heading;
      Name name = ProperNames.at(bare, 0);
      boolean whole = name.end() >= bare.length() && bare.indexOf(' ') > 0 && isLast(name);
      boolean back = sentences().count(united ? local.group("local") : name.text()) > 0;
      Optional<Evidence> words = reading.takenHeading(i);
      if (whole && back && words.isPresent()) {
        found.add(heading, 0.88, "name alone below the title", words.get());
        return true;
      }
    }
    return false;
  }

  /// `Oak Fund`, `Center for Ports`; no `Collective Agreement`.
  private static boolean isLast(Name name) {
    String text = name.text().toLowerCase(Locale.ROOT);
    return !name.noun().isEmpty()
        && (text.endsWith(name.noun()) || text.matches(".*\\b(?:of|for|on|against|in)\\b.*"));
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
      for (Name name : reading.properNames(sentence)) {
        if (isSpelled(name.text()) || isSpelled("The " + name.text())) {
          return found.add(name, 1, 0.94, "the host spells the name", sentence);
        }
      }
    }
    return false;
  }
}
