package org.lectern.ingest.metadata;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.PageSign.Where;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.organization.Website;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationType;

/// The signs of a page, each with its value and, where words of the page are it, the first of them.
final class PageSigns {
  private static final int MOST_SENTENCES = 200;
  private static final int FIRST_SENTENCES = 4;
  private static final int LONGEST_HEAD = 20_000;
  private static final double MANY_TITLE_WORDS = 12;
  private static final double MANY_LABELS = 4;
  private static final double MANY_REFERENCES = 5;
  private static final double MANY_HEADINGS = 6;
  private static final double MANY_LINES = 8;
  private static final double MANY_LINKS = 0.1;
  private static final double MANY_WORDS = 3_000;
  private static final int FEW_WORDS = 100;

  /// What one sentence is worth, and what share of all sentences is as much as all of them.
  private static final double ONE = 0.2;

  private static final double SHARE = 2.5;

  private static final QuickPattern YEAR = QuickPattern.compile("\\b(?:19|20)\\d{2}\\b");
  private static final QuickPattern POST =
      QuickPattern.compile(
          "(?im)^(?:layout|type|collection)\\s*[:=]\\s*[\"']?(?:post|news|article|blog|press)\\b.*");
  private static final QuickPattern PAGE =
      QuickPattern.compile(
          "(?im)^(?:layout|type)\\s*[:=]\\s*[\"']?(?:page|default|about|single|static|home|staff)\\b.*");
  private static final QuickPattern TAGS =
      QuickPattern.compile("(?im)^(?:tags|categor(?:y|ies)|topics?)\\s*[:=].*");
  private static final QuickPattern ARTICLE =
      QuickPattern.compile(
          "(?i)og:type[\"']? content=[\"']?article|article:published|\"(?:News|Blog)?(?:Article|Posting)\"");
  private static final QuickPattern SPACES = QuickPattern.compile("\\s+");
  private static final QuickPattern STATED = QuickPattern.compile("(?:front matter|JSON-LD|meta) ");
  private static final List<String> LINKS = List.of("](", "<a ", "http://", "https://");
  private static final QuickPattern SECTION_OF =
      QuickPattern.compile(
          "(?i)(?:the )?(?:history|mission|board|staff|officers|members|leadership|story) of ");

  /// `2014-03-05-title.md` in whatever folder, `https://oakfund.org/2014/03/05/title`.
  private static final QuickPattern DATED_ADDRESS =
      QuickPattern.compile(
          "(?:.*/)?(?:19|20)\\d{2}[-_]\\d{1,2}[-_]\\d{1,2}[^/]*|\\w+://.*/(?:19|20)\\d{2}/\\d{1,2}/\\d{1,2}/.*");

  private static final QuickPattern CALL =
      QuickPattern.compile(
          "(?:Please |To )?(?:Join|Donate|Contact|Sign|Click|Learn|Read|Call|Volunteer|Subscribe|Support|Register|Email|E-mail|Visit|Help|Come|Find|See|Check|Follow|Send|Take|Get|Give|Become|Download|Write|Tell|Watch)\\b.*");
  private static final QuickPattern AUTHORITY =
      QuickPattern.compile(
          "^(?:U\\.S\\.|United States|Federal|National Park|Department|City|County|Town|State|Office|Bureau) |\\b(?:Department|Bureau|Administration|Police)\\b");
  private static final QuickPattern IS_A =
      QuickPattern.compile("\\b(?:is|was|are|were) (?:an?|the|one of)\\b(?<what>[^.;]{3,160})");
  private static final QuickPattern DATELINE =
      QuickPattern.compile(
          "\\p{Lu}{2}[\\p{Lu} .'’-]{1,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?,?(?: ?\\([^)]{2,30}\\))?(?:,? [^—–-]{3,24})? ?(?:—|–|--|(?<= )-(?= ))");
  private static final QuickPattern AGENCY = QuickPattern.compile("\\([A-Z]{2,4}\\)");
  private static final QuickPattern PART_OF_ANY =
      QuickPattern.compile(
          "(?:(?:Executive|Steering|Advisory|Finance|Nominating|Governing|Our|The|Current|Communications|(?:Collective )?Bargaining|Organizing|Leadership|Management|Senior) )*(?:Committee|Subcommittee|Board|Team|Council|Staff|Leadership)(?: of (?:Directors|Trustees))?(?: Members)?");
  private static final QuickPattern BEGAN =
      QuickPattern.compile(
          ".*\\b(?:founded|established|formed|created|incorporated|chartered|organized|launched|began|started)\\b.{0,60}\\b(?:1[6-9]|20)\\d{2}\\b.*");

  private final Reading reading;
  private final Findings findings;
  private final Optional<String> mailHost;
  private final Signs<PageSign> all = Signs.ofPage();
  private final Map<PageSign, Evidence> words = new EnumMap<>(PageSign.class);
  private final Map<PageSign, Sentence> said = new EnumMap<>(PageSign.class);

  private PageSigns(Reading reading, Findings findings) {
    this.reading = reading;
    this.mailHost = MailHost.of(reading);
    this.findings = findings;
  }

  /// Reads all signs of a page whose organization is known, if it ever is.
  static PageSigns of(Reading reading, Findings findings) {
    PageSigns signs = new PageSigns(reading, findings);
    signs.set(PageSign.ALWAYS, 1, null);
    signs.title();
    signs.source();
    signs.text();
    signs.headings();
    signs.layout();
    signs.owner();
    return signs;
  }

  double value(PageSign sign) {
    return all.of(sign);
  }

  /// The first words that are the sign.
  Optional<Evidence> words(PageSign sign) {
    Sentence sentence = said.get(sign);
    return sentence == null
        ? Optional.ofNullable(words.get(sign))
        : Optional.of(reading.shown(sentence, 0, sentence.text().length()));
  }

  Signs<PageSign> all() {
    return all;
  }

  private void set(PageSign sign, double value, @Nullable Evidence evidence) {
    if (value > 0) {
      all.set(sign, Math.min(1, value));
      if (evidence != null) {
        words.putIfAbsent(sign, evidence);
      }
    }
  }

  private void set(PageSign sign, boolean stands, @Nullable Evidence evidence) {
    set(sign, stands ? 1 : 0, evidence);
  }

  private void title() {
    Line line = reading.layout().title();
    if (line == null) {
      return;
    }
    String title = line.text();
    Evidence evidence = reading.taken(line);
    String bare = Subject.bare(findings.organization().orElse(""));
    boolean named = !bare.isEmpty() && Subject.bare(title).equalsIgnoreCase(bare);
    ProperNames.Name name = ProperNames.at(title, title.startsWith("The ") ? 4 : 0);
    boolean body = bare.isEmpty() && name.end() == title.length() && !name.noun().isEmpty();
    set(PageSign.TITLE_IS_NAME, named || body, evidence);
    set(
        PageSign.TITLE_HAS_NAME,
        !named
            && !bare.isEmpty()
            && title.toLowerCase(Locale.ROOT).contains(bare.toLowerCase(Locale.ROOT)),
        evidence);
    set(PageSign.TITLE_OF_US, AboutTitle.isOfUs(title) || AboutTitle.isAbout(title), evidence);
    set(
        PageSign.TITLE_OF_SECTION,
        AboutTitle.isOfOwnSite(title)
            || PART_OF_ANY.matcher(title).matches()
            || SECTION_OF.matcher(title).lookingAt()
            || (!named && !bare.isEmpty() && AboutTitle.isSectionOf(title, bare)),
        evidence);
    set(
        PageSign.TITLE_IS_PERSON,
        PersonNames.all(title).stream()
            .anyMatch(one -> one.start() == 0 && one.end() == title.length()),
        evidence);
    String[] parts = SPACES.split(title, -1);
    set(PageSign.TITLE_LONG, parts.length / MANY_TITLE_WORDS, evidence);
    long small =
        Arrays.stream(parts)
            .filter(part -> part.length() > 3 && Character.isLowerCase(part.charAt(0)))
            .count();
    set(PageSign.TITLE_SMALL, (double) small / parts.length, evidence);
    set(PageSign.TITLE_DATED, YEAR.matcher(title).find(), evidence);
    SignWords.told(Where.TITLE, title).forEach(sign -> set(sign, 1, evidence));
  }

  private void source() {
    String all = reading.source();
    String head = all.substring(0, Math.min(LONGEST_HEAD, all.length()));
    String front = new SourceLines(all).frontMatter();
    if (!front.isEmpty()) {
      found(PageSign.LAID_OUT_AS_POST, POST, front);
      found(PageSign.LAID_OUT_AS_PAGE, PAGE, front);
      found(PageSign.TAGGED, TAGS, front);
    }
    if (head.indexOf('<') >= 0) {
      found(PageSign.HEAD_OF_ARTICLE, ARTICLE, head);
    }
    findings
        .finding(FactField.PUBLISHED)
        .ifPresent(date -> {
          boolean stated = STATED.matcher(date.rule()).lookingAt();
          set(PageSign.POSTED, stated, date.evidence());
          set(PageSign.DATED, !stated, date.evidence());
          set(PageSign.NOTED, date.rule().equals(StoryNote.RULE), date.evidence());
        });
    findings
        .finding(FactField.BYLINE)
        .ifPresent(author -> set(PageSign.AUTHORED, 1, author.evidence()));
    findings
        .finding(FactField.PUBLISHER)
        .filter(publisher -> Masthead.isPaper(publisher.value().label()))
        .ifPresent(publisher -> set(PageSign.OF_PAPER, 1, publisher.evidence()));
    findings
        .finding(FactField.URL)
        .filter(url -> OfficialSite.isOfficial(url.value().value()))
        .ifPresent(url -> set(PageSign.OFFICIAL_HOST, 1, url.evidence()));
    set(PageSign.OFFICIAL_HOST, mailHost.filter(OfficialSite::isOfficialHost).isPresent(), null);
    set(PageSign.FILE_DATED, DATED_ADDRESS.matcher(reading.uri()).matches(), null);
    int links = 0;
    for (String link : LINKS) {
      for (int at = head.indexOf(link); at >= 0; at = head.indexOf(link, at + 1)) {
        links++;
      }
    }
    set(PageSign.LINKED, links / (MANY_LINKS * Math.max(1, head.length() / 6.0)), null);
  }

  /// @param text the beginning of the source
  private void found(PageSign sign, QuickPattern pattern, String text) {
    QuickMatcher found = pattern.matcher(text);
    if (found.find()) {
      set(sign, 1, reading.printed(found.start(), found.end()));
    }
  }

  private void text() {
    List<Sentence> all = reading.sentences();
    List<Sentence> sentences = all.subList(0, Math.min(all.size(), MOST_SENTENCES));
    String bare = Subject.bare(findings.organization().orElse(""));
    Map<PageSign, Integer> counts = new EnumMap<>(PageSign.class);
    int length = 0;
    int number = 0;
    for (Sentence sentence : sentences) {
      String text = sentence.text();
      String own = Speech.withoutSpeech(text);
      Set<PageSign> told = SignWords.told(Where.TEXT, own);
      add(told, PageSign.QUOTED, !own.equals(text));
      add(told, PageSign.CALLING, CALL.matcher(text).lookingAt());
      add(told, PageSign.NUMBERS, hasDigit(text));
      add(told, PageSign.NAME_IN, !bare.isEmpty() && text.contains(bare));
      add(
          told,
          PageSign.NAME_BEGINS,
          !bare.isEmpty() && (text.startsWith(bare) || text.startsWith("The " + bare)));
      if (number == 0) {
        dateline(sentence);
      }
      if (number++ < FIRST_SENTENCES) {
        QuickMatcher is = IS_A.matcher(text);
        if (is.find()) {
          String what = is.group("what").toLowerCase(Locale.ROOT);
          Evidence words = reading.shown(sentence, 0, is.end());
          set(PageSign.IS_A, 1, words);
          set(
              PageSign.IS_BODY,
              TypeWords.ofSentence(what).isPresent()
                  || TypeWords.ofStatus(what).isPresent()
                  || ArticleOrganization.isBody(what),
              words);
        }
        set(
            PageSign.BEGAN,
            BEGAN.matcher(text).matches(),
            reading.shown(sentence, 0, text.length()));
      }
      for (PageSign sign : told) {
        counts.merge(sign, 1, Integer::sum);
        said.putIfAbsent(sign, sentence);
      }
      length += text.length();
    }
    double size = length / 6.0;
    counts.forEach((sign, count) -> set(sign, ONE + SHARE * (count - 1) / sentences.size(), null));
    set(PageSign.SHORT, size < FEW_WORDS, null);
    set(PageSign.LENGTH, Math.log1p(size) / Math.log1p(MANY_WORDS), null);
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private void dateline(Sentence first) {
    QuickMatcher dateline = DATELINE.matcher(first.text());
    if (dateline.lookingAt()) {
      Evidence words = reading.shown(first, dateline);
      set(PageSign.DATELINED, 1, words);
      set(PageSign.OF_AGENCY, AGENCY.matcher(dateline.group()).find(), words);
    }
  }

  private static void add(Set<PageSign> told, PageSign sign, boolean stands) {
    if (stands) {
      told.add(sign);
    }
  }

  private void headings() {
    Map<PageSign, Integer> counts = new EnumMap<>(PageSign.class);
    int headings = 0;
    for (Part part : reading.layout().parts()) {
      if (part.heading() != null && !part.heading().isEmpty()) {
        headings++;
        SignWords.told(Where.HEADING, part.heading())
            .forEach(sign -> counts.merge(sign, 1, Integer::sum));
      }
    }
    int all = Math.max(1, headings);
    counts.forEach((sign, count) -> set(sign, ONE + (double) count / all, null));
    PressRelease.about(reading)
        .ifPresent(last -> set(PageSign.SENT, 1, reading.takenHeading(last).orElse(null)));
    set(PageSign.HEADED_BY_US, AboutKind.isHeadedAbout(reading.layout()), null);
    set(PageSign.HEADINGS, headings / MANY_HEADINGS, null);
  }

  private void layout() {
    Layout layout = reading.layout();
    Infobox box = layout.infobox();
    if (box != null) {
      set(PageSign.BOXED, box.known() / MANY_LABELS, reading.taken(box.first()));
    }
    set(PageSign.REFERENCED, layout.references().size() / MANY_REFERENCES, null);
    set(PageSign.FURNISHED, layout.furniture().size() / MANY_LINES, null);
    layout.smallPrint().stream()
        .filter(line ->
            line.text().indexOf('©') >= 0
                || line.text().toLowerCase(Locale.ROOT).contains("copyright"))
        .findFirst()
        .ifPresent(line -> set(PageSign.RIGHTS, 1, reading.taken(line)));
  }

  private void owner() {
    Finding owner = findings.finding(FactField.ORGANIZATION).orElse(null);
    if (owner == null) {
      return;
    }
    set(PageSign.OWNED, 1, owner.evidence());
    String name = findings.organization().orElse("");
    set(PageSign.OF_AUTHORITY, isAuthority(name), owner.evidence());
    Optional<String> host = findings.text(FactField.URL).flatMap(Website::host);
    set(
        PageSign.OWN_HOST,
        Stream.of(host, mailHost)
            .flatMap(Optional::stream)
            .anyMatch(one -> HostName.spells(one, name)),
        null);
    String bare = Subject.bare(name);
    Layout layout = reading.layout();
    Stream.concat(layout.smallPrint().stream(), layout.furniture().stream())
        .filter(line -> line.text().contains(bare))
        .findFirst()
        .ifPresent(line -> set(PageSign.OWN_NAME, 1, reading.taken(line)));
  }

  private static boolean isAuthority(String name) {
    return TypeOfName.of(name, true)
            .filter(type -> type == OrganizationType.GOVERNMENT_AGENCY)
            .isPresent()
        && AUTHORITY.matcher(name).find();
  }
}
