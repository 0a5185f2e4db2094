package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lectern.ingest.reader.ExtractedDocument.Block;
import org.lectern.ingest.reader.ExtractedDocument.Role;

/// Takes furniture out of the blocks of a page's main part: lists of links, lone links, sections
/// whose heading says that they are about other pages, and headings that have nothing below them.
final class HtmlSieve {
  private static final double MOSTLY_LINKS = 0.7;
  private static final int FEW_WORDS = 12;
  private static final int LONGEST_HEADING = 200;
  private static final int MANY_HEADINGS = 6;
  private static final Pattern OTHER_PAGES =
      Pattern.compile(
          "(?:related|recent|latest|popular|trending|recommended|featured)"
              + "(?: \\w+)? (?:articles?|posts?|stories|news|content|pages|links|publications"
              + "|reading|coverage|topics|reports|items|research|resources)"
              + "|related|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|on|in) .*"
              + "|more stories|(?:most )?(?:read|popular|viewed|shared)|read (?:next|more)|up next"
              + "|don.t miss|keep reading|what to read next|also on .*|see also"
              + "|share(?: this)?(?: (?:page|article|story|post))?|share on.*|follow us.*"
              + "|(?:leave|post|add|write) a (?:reply|comment)|(?:\\d+ )?(?:comments?|responses?|thoughts?)"
              + "(?: \\(\\d+\\)| on .*)?|discussion|join the (?:conversation|discussion)"
              + "|tags|categories|archives|topics|filed under|newsletter|subscribe.*|sign up.*"
              + "|stay (?:connected|informed|in touch|up to date).*|about the authors?|contact us|navigation(?: menu)?"
              + "|search|advertisement|sponsored.*|connect with us|in this section|on this page"
              + "|contents|table of contents|external links|get (?:our|the) newsletter.*|quick links");

  /// A label with an address, which the page links: `Website: www.oakfund.org`.
  private static final Pattern LABELLED =
      Pattern.compile("\\p{Lu}[\\p{L} -]{2,30}: ?(?:https?://)?[\\w-]+(?:\\.[\\w-]+)+/?\\S*");

  private final List<HtmlPiece> pieces;
  private final Set<HtmlPiece> out = Collections.newSetFromMap(new IdentityHashMap<>());

  private HtmlSieve(List<HtmlPiece> pieces) {
    this.pieces = pieces;
  }

  /// The blocks that are text.
  static List<Block> kept(List<HtmlPiece> pieces) {
    HtmlSieve sieve = new HtmlSieve(pieces);
    sieve.otherPages();
    sieve.lists();
    sieve.loneLinks();
    sieve.emptyHeadings();
    List<Block> kept = new ArrayList<>();
    for (HtmlPiece piece : pieces) {
      if (!sieve.out.contains(piece)) {
        kept.add(piece.block());
      }
    }
    return kept;
  }

  /// A section about other pages goes as long as it is no prose.
  private void otherPages() {
    for (int i = 0; i < pieces.size(); i++) {
      HtmlPiece heading = pieces.get(i);
      if (heading.text().length() > LONGEST_HEADING) {
        continue;
      }
      String plain =
          heading.text().toLowerCase(Locale.ROOT).replaceAll("[:…»>\\s]+$", "").replace('’', '\'');
      boolean label = heading.level() > 0 || (isText(heading) && heading.words() <= 5);
      if (!label || !OTHER_PAGES.matcher(plain).matches()) {
        continue;
      }
      out.add(heading);
      for (int j = i + 1; j < pieces.size() && goesOn(heading, pieces.get(j)); j++) {
        out.add(pieces.get(j));
      }
    }
  }

  private static boolean goesOn(HtmlPiece heading, HtmlPiece piece) {
    if (piece.level() > 0) {
      boolean teaser = piece.linked() * 2 > piece.text().length();
      return heading.level() > 0 && (piece.level() > heading.level() || teaser);
    }
    boolean prose = piece.words() > 30 && piece.linked() * 2 < piece.text().length();
    return heading.level() > 0
        ? isText(piece) || piece.block().role() == Role.BYLINE
        : isText(piece) && !prose && !piece.isSentence();
  }

  private static boolean isText(HtmlPiece piece) {
    return piece.block().role() == Role.PARAGRAPH;
  }

  private void lists() {
    IdentityHashMap<Element, int[]> lists = new IdentityHashMap<>();
    for (HtmlPiece piece : pieces) {
      if (piece.list() != null) {
        int[] sums = lists.computeIfAbsent(piece.list(), _ -> new int[4]);
        sums[0] += piece.text().length();
        sums[1] += piece.linked();
        sums[2] += piece.words();
        sums[3]++;
      }
    }
    for (HtmlPiece piece : pieces) {
      int[] sums = piece.list() == null ? null : lists.get(piece.list());
      if (sums != null
          && sums[1] > MOSTLY_LINKS * sums[0]
          && sums[2] < (double) FEW_WORDS * sums[3]) {
        out.add(piece);
      }
    }
  }

  private void loneLinks() {
    for (int i = 0; i < pieces.size(); i++) {
      HtmlPiece piece = pieces.get(i);
      boolean labelled =
          (i > 0 && pieces.get(i - 1).text().endsWith(":"))
              || LABELLED.matcher(piece.text()).matches();
      boolean linked = piece.linked() > MOSTLY_LINKS * piece.text().length();
      boolean bare = piece.text().chars().noneMatch(Character::isLetterOrDigit);
      if (isText(piece)
          && ((linked && !labelled && piece.words() < FEW_WORDS && !piece.isSentence()) || bare)) {
        out.add(piece);
      }
    }
  }

  /// A heading above nothing, or above what went out, goes too, unless the page has its text in
  /// headings.
  private void emptyHeadings() {
    Set<HtmlPiece> empty = Collections.newSetFromMap(new IdentityHashMap<>());
    int headings = 0;
    int others = 0;
    Set<Integer> levels = new HashSet<>();
    boolean text = false;
    for (int i = pieces.size() - 1; i >= 0; i--) {
      HtmlPiece piece = pieces.get(i);
      if (out.contains(piece)) {
        continue;
      }
      if (piece.level() > 0) {
        int level = piece.level();
        boolean deeper = levels.stream().anyMatch(below -> below > level);
        if (!text && !deeper) {
          empty.add(piece);
          headings += piece.text().length();
          continue;
        }
        levels.removeIf(below -> below >= level);
        levels.add(level);
        text = false;
      } else if (piece.block().role() != Role.REFERENCE && piece.block().role() != Role.TITLE) {
        text = true;
        others += piece.text().length();
      }
    }
    if (headings <= others || empty.size() < MANY_HEADINGS) {
      out.addAll(empty);
    }
  }
}
