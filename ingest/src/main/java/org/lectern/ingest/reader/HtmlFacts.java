package org.lectern.ingest.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.ingest.reader.FactValue.OfVoice;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.ingest.reader.LinkedData.Thing;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;
import org.lectern.schema.WebAddress;

/// The values that a page states outside of its text.
///
/// The organization that JSON-LD describes is the page's only where the page is about it: an about
/// page, the site's first page, or one with the name in its title. On any other page it is whoever
/// runs the site.
final class HtmlFacts {
  private static final Set<String> NEWS =
      Set.of(
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "AskPublicNewsArticle",
          "ReviewNewsArticle");
  private static final Set<String> REPORTS = Set.of("Report", "ScholarlyArticle");
  private static final Set<String> ARTICLES =
      Stream.of(
              NEWS, REPORTS, Set.of("Article", "BlogPosting", "TechArticle", "SocialMediaPosting"))
          .flatMap(Set::stream)
          .collect(java.util.stream.Collectors.toUnmodifiableSet());
  private static final String TIMES = "time[datetime], [itemprop=datePublished][datetime]";
  private static final int MOST_TIMES = 20;
  private static final Set<String> PAGES = Set.of("WebPage", "AboutPage", "ItemPage");
  private static final Set<String> ABOUT = Set.of("AboutPage");
  private static final Set<String> SITES = Set.of("WebSite");
  private static final Set<String> EVENTS =
      Set.of("Event", "BusinessEvent", "EducationEvent", "SocialEvent");
  private static final Pattern OF_US =
      Pattern.compile(
          "(?i)about(?: us| the \\p{L}+)?|who we \\p{L}+|what we do|the firm|(?:our )?(?:mission|history)"
              + "|our (?:story|work|team|people|local|union|firm|organization|organisation)");
  private static final Pattern ABOUT_THE = Pattern.compile("(?i)about the (\\p{L}{4,30})");
  private static final Pattern PATH =
      Pattern.compile(
          "(?i)https?://[^/]+(?:/|/(?:[a-z]{2}/)?(?:about|who-we-are|our-story|our-mission|mission"
              + "|our-history)(?:[-/.].*)?)?");

  private final HtmlHead head;
  private final LinkedData data;
  private final Optional<Thing> article;
  private final HtmlStatements statements = new HtmlStatements();

  HtmlFacts(HtmlHead head, LinkedData data) {
    this.head = head;
    this.data = data;
    this.article = data.first(ARTICLES);
  }

  /// @param title of the page
  List<Stated> all(HtmlTitle title) {
    HtmlStated said = title.stated();
    Element heading = title.heading();
    if (said != null) {
      statements.text(FactField.TITLE, said);
    }
    head.url().ifPresent(url -> statements.text(FactField.URL, url));
    head.language()
        .ifPresent(code ->
            statements.add(
                new Text(FactField.LANGUAGE, code.value().toLowerCase(Locale.ROOT)), code));
    kind();
    published();
    updated();
    byline();
    publisher();
    String words = heading != null ? heading.text() : said == null ? "" : said.value();
    organization(words)
        .ifPresent(thing -> new LinkedOrganization(thing, siteName(), statements).state());
    organizer();
    return statements.all();
  }

  private Optional<HtmlStated> siteName() {
    return data.first(SITES).flatMap(site -> site.text("name")).or(() -> head.meta("og:site_name"));
  }

  /// The page of an event is about whoever invites to it, and speaks for them on their own site.
  private void organizer() {
    Optional<HtmlStated> organizer =
        article.isPresent() || statements.has(FactField.ORGANIZATION)
            ? Optional.empty()
            : data.first(EVENTS).stream()
                .flatMap(event -> event.things("organizer").stream())
                .filter(thing -> thing.is(LinkedOrganization.TYPES))
                .findFirst()
                .flatMap(thing -> thing.text("name"));
    organizer.ifPresent(name -> {
      statements.text(FactField.ORGANIZATION, name);
      if (siteName().filter(site -> plain(site.value()).equals(plain(name.value()))).isPresent()) {
        statements.add(new OfVoice(Voice.SELF), name);
      }
    });
  }

  private void kind() {
    kind(NEWS, Kind.NEWS);
    kind(REPORTS, Kind.REPORT);
    if (article.isEmpty() && kind(ABOUT, Kind.ABOUT)) {
      data.first(ABOUT)
          .flatMap(thing -> thing.type(ABOUT))
          .ifPresent(type -> statements.add(new OfVoice(Voice.SELF), type));
    }
    article.stream()
        .flatMap(thing -> thing.things("publisher").stream())
        .flatMap(publisher -> publisher.type(Set.of("NewsMediaOrganization")).stream())
        .findFirst()
        .ifPresent(type -> statements.add(new OfVoice(Voice.PRESS), type));
  }

  private boolean kind(Set<String> types, Kind kind) {
    Optional<HtmlStated> type = data.first(types).flatMap(thing -> thing.type(types));
    if (type.isPresent() && !statements.has(FactField.KIND)) {
      statements.add(new OfKind(kind), type.get());
    }
    return type.isPresent();
  }

  private void published() {
    Stream.of(
            article.flatMap(thing -> thing.text("datePublished")),
            head.meta("article:published_time", "og:article:published_time"),
            head.meta("datepublished", "citation_publication_date", "citation_date"),
            head.meta("dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created"),
            head.meta("dcterms.date", "dc.date", "pubdate", "publishdate", "sailthru.date", "date"),
            data.first(PAGES).flatMap(thing -> thing.text("datePublished")))
        .flatMap(Optional::stream)
        .filter(date -> HtmlStatements.day(date).isPresent())
        .findFirst()
        .ifPresent(statements::published);
  }

  private void updated() {
    Stream.of(
            article.flatMap(thing -> thing.text("dateModified")),
            head.meta("article:modified_time", "og:updated_time", "og:article:modified_time"),
            head.meta("dcterms.modified", "dc.date.modified", "last-modified", "datemodified"),
            data.first(PAGES).flatMap(thing -> thing.text("dateModified")))
        .flatMap(Optional::stream)
        .filter(date -> HtmlStatements.day(date).isPresent())
        .findFirst()
        .ifPresent(date -> statements.date(FactField.UPDATED, date));
  }

  private void byline() {
    List<HtmlStated> authors = article.map(thing -> thing.names("author")).orElse(List.of());
    Stream.concat(
            authors.stream(),
            Stream.of(
                    head.meta("author", "citation_author", "dc.creator", "dcterms.creator"),
                    head.meta("article:author", "parsely-author", "sailthru.author"))
                .flatMap(Optional::stream))
        .filter(HtmlFacts::isName)
        .findFirst()
        .ifPresent(author -> statements.text(FactField.BYLINE, author));
  }

  /// Blogs state the name of the login where nobody has a name.
  private static boolean isName(HtmlStated author) {
    String name = author.value();
    return name.length() <= 100
        && WebAddress.canonical(name).isEmpty()
        && !name.equals(name.toLowerCase(Locale.ROOT))
        && !name.matches("(?i)admin|administrator|editor|webmaster|staff|.*@.*");
  }

  private void publisher() {
    Stream.of(
            article.flatMap(thing -> thing.names("publisher").stream().findFirst()),
            head.meta("og:site_name"),
            head.meta("dc.publisher", "dcterms.publisher", "citation_publisher", "publisher"),
            data.first(SITES).flatMap(site -> site.names("publisher").stream().findFirst()))
        .flatMap(Optional::stream)
        .filter(name -> WebAddress.canonical(name.value()).isEmpty())
        .findFirst()
        .or(head::site)
        .ifPresent(name -> statements.text(FactField.PUBLISHER, name));
  }

  private Optional<Thing> organization(String title) {
    for (Thing about : data.things()) {
      if (about.is(PAGES)) {
        for (String key : new String[] {"mainEntity", "about"}) {
          for (Thing thing : about.things(key)) {
            if (thing.is(LinkedOrganization.TYPES)
                && article.isEmpty()
                && LinkedOrganization.isNamed(thing)) {
              return key.equals("mainEntity") || isOwn(thing, title)
                  ? Optional.of(thing)
                  : Optional.empty();
            }
          }
        }
      }
    }
    return data.things().stream()
        .filter(thing -> thing.is(LinkedOrganization.TYPES) && LinkedOrganization.isNamed(thing))
        .filter(thing -> isOwn(thing, title))
        .findFirst();
  }

  private boolean isOwn(Thing thing, String title) {
    String name =
        thing.text("name").or(() -> thing.text("legalName")).map(HtmlStated::value).orElse("");
    Matcher about = ABOUT_THE.matcher(title.strip());
    boolean part =
        about.matches() && (" " + plain(name) + " ").contains(" " + plain(about.group(1)) + " ");
    boolean named = part || (plain(title).contains(plain(name)) && plain(name).length() > 3);
    boolean usual =
        data.first(ABOUT).isPresent()
            || OF_US.matcher(title.strip()).matches()
            || head.titles().stream()
                .flatMap(said -> HtmlTitle.PARTED.splitAsStream(said.value()))
                .anyMatch(piece -> OF_US.matcher(piece.strip()).matches())
            || head.url().filter(url -> PATH.matcher(url.value()).matches()).isPresent();
    return article.isEmpty() && (named || usual);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /// States the day of a `time` element where nothing else has.
  ///
  /// @param body without what is not text of the document
  Optional<Stated> time(Element body, HtmlSource source) {
    if (statements.has(FactField.PUBLISHED)) {
      return Optional.empty();
    }
    for (Element time : body.select(TIMES).stream().limit(MOST_TIMES).toList()) {
      if (isOfPage(time)) {
        HtmlStatements own = new HtmlStatements();
        source
            .value(time, "datetime")
            .map(span -> new HtmlStated(time.attr("datetime"), "time datetime", span))
            .ifPresent(own::published);
        if (!own.all().isEmpty()) {
          return Optional.of(own.all().getFirst());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfPage(Element time) {
    Element at = time;
    for (int i = 0; i < 4 && at != null; i++) {
      boolean header = at.normalName().equals("header");
      if (!header && !(HtmlLength.upTo(2_000, at) && at.text().length() <= 200)) {
        return false;
      }
      if (header || at.attr("itemprop").equals("datePublished") || HtmlHints.of(at).byline()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
