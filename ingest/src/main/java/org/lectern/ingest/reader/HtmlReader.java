package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.lectern.ingest.reader.ExtractedDocument.Block;
import org.lectern.ingest.reader.ExtractedDocument.Role;

/// A page of HTML: one document. Its source text is the decoded file with its markup.
///
/// Limits: [DocumentReaders#MAX_RECORD] bytes and [#MOST_TAGS] tags; elements that are nested more
/// than 512 deep are read as if they stood at that depth.
// An element is the same one, not one like it.
@SuppressWarnings("ReferenceEquality")
final class HtmlReader {
  static final int MOST_TAGS = 200_000;
  private static final int LONGEST_HEADER = 800;

  /// Without its `!`, it would be the first element of the body.
  private static final Pattern DOCTYPE = Pattern.compile("(?i)\\s*<doctype[^>]{0,300}>");

  private final SourceDocument source;
  private final FrontMatter front;

  private HtmlReader(SourceDocument source, FrontMatter front) {
    this.source = source;
    this.front = front;
  }

  static Extraction read(SourceDocument source, byte[] bytes) {
    return new HtmlReader(source, FrontMatter.NONE)
        .read(HtmlEncoding.decode(bytes), Digest.sha256(bytes));
  }

  /// Reads the page behind the front matter of a text.
  static Extraction read(SourceDocument source, String text, String sha256, FrontMatter front) {
    return new HtmlReader(source, front).read(text, sha256);
  }

  private Extraction read(String text, String sha256) {
    if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      return failure(
          String.format(Locale.ROOT, "a page with more than %d tags is not read", MOST_TAGS));
    }
    return document(text, sha256);
  }

  private UnreadableDocument failure(String reason) {
    return new UnreadableDocument(source.uri(), null, reason);
  }

  private Extraction document(String text, String sha256) {
    return document(text, sha256, true)
        .or(() -> document(text, sha256, false))
        .orElseGet(() -> failure("the page has no text"));
  }

  /// @param pruned whether furniture is taken out; else a menu may be all that a page has
  private Optional<Extraction> document(String text, String sha256, boolean pruned) {
    Document page = Jsoup.parse(markup(text), "", Parser.htmlParser().setTrackPosition(true));
    HtmlSource html = new HtmlSource(text);
    HtmlHead head = new HtmlHead(page, html);
    HtmlTitle title = HtmlTitle.of(page, head.titles(), front.title());
    HtmlFacts facts = new HtmlFacts(head, LinkedData.of(page, html));
    List<Stated> stated = new ArrayList<>(facts.all(title));
    front.stated().stream()
        .filter(value -> stated.stream().noneMatch(other -> isSame(value, other)))
        .forEach(stated::add);
    List<Element> smallPrint = HtmlSmallPrint.of(page.body());
    if (pruned) {
      HtmlPruning.prune(page.body(), title.heading());
    } else {
      HtmlPruning.pruneHidden(page.body());
    }
    facts.time(page.body(), html).ifPresent(stated::add);
    ExtractedDocument.Blocks blocks = blocks(page.body(), html, title, smallPrint);
    if (blocks.blocks().isEmpty()) {
      return Optional.empty();
    }
    String url = head.url().map(HtmlStated::value).or(front::url).orElse(null);
    return Optional.of(
        new ExtractedDocument(WholeFileReader.origin(source, url, sha256), text, blocks, stated));
  }

  /// The text without what stands above the page, each character in its place.
  private String markup(String text) {
    Matcher misspelled = DOCTYPE.matcher(text);
    int from = misspelled.lookingAt() ? misspelled.end() : front.end();
    return " ".repeat(from) + text.substring(from);
  }

  private static boolean isSame(Stated value, Stated other) {
    return value.value().equals(other.value());
  }

  private static ExtractedDocument.Blocks blocks(
      Element body, HtmlSource html, HtmlTitle title, List<Element> smallPrint) {
    HtmlReferences references = HtmlReferences.of(body);
    Element main = HtmlMain.of(body);
    HtmlWalk walk = new HtmlWalk(html, references, title.heading());
    title(title, main, html, walk);
    HtmlBoxes.beside(main, body).stream()
        .filter(box -> title.heading() == null || !isIn(title.heading(), box))
        .forEach(walk::walk);
    walk.walk(main);
    for (Element list : references.lists()) {
      for (Element item : list.children()) {
        if (references.isItem(item)) {
          walk.one(item, Role.REFERENCE, HtmlReferences.url(item));
        }
      }
    }
    List<Block> kept = new ArrayList<>(HtmlSieve.kept(walk.pieces()));
    if (!kept.isEmpty()) {
      int shown = walk.page().blocks().size();
      for (Element line : smallPrint) {
        if (!isIn(line, main)) {
          walk.one(line, Role.SMALL_PRINT, null);
        }
      }
      kept.addAll(walk.page().blocks().subList(shown, walk.page().blocks().size()));
    }
    return walk.page().page(kept);
  }

  /// The title first, where it does not stand in the main part: with what stands between the two,
  /// if that is little.
  private static void title(HtmlTitle title, Element main, HtmlSource html, HtmlWalk walk) {
    Element heading = title.heading();
    HtmlStated stated = title.stated();
    if (stated != null) {
      html.add(stated.value(), stated.span(), walk.page());
      walk.end(Role.TITLE);
    }
    if (heading == null || isIn(heading, main)) {
      return;
    }
    Element around = heading.parent();
    Element first = heading;
    while (around != null && !isIn(main, around)) {
      first = around;
      around = around.parent();
    }
    List<Element> header = new ArrayList<>();
    int length = 0;
    for (Element at = first; at != null && !isIn(main, at); at = at.nextElementSibling()) {
      header.add(at);
      length += at.text().length();
    }
    Element last = header.getLast().nextElementSibling();
    if (last != null && length <= LONGEST_HEADER) {
      header.forEach(walk::walk);
    } else {
      walk.one(heading, Role.TITLE, null);
    }
  }

  private static boolean isIn(Element element, Element other) {
    Element at = element;
    while (at != null && at != other) {
      at = at.parent();
    }
    return at != null;
  }
}
