package org.lectern.ingest.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.lectern.ingest.hostile.HostileInput.filled;
import static org.lectern.ingest.hostile.HostileInput.indexed;
import static org.lectern.ingest.hostile.HostileInput.indexedBytes;
import static org.lectern.ingest.hostile.HostileInput.refused;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Pages of HTML.
final class HostilePages {
  private static final int DEEP = 100_000;
  private static final String FISH =
      "<p>Fish swim in the water of the sea, and all of them do so.</p>";

  private static final String NESTED =
      "div¦b¦table><tr><td¦ul><li¦dl><dd¦a href=x¦font¦span¦p¦blockquote¦sup¦section¦"
          + "h2¦template¦svg¦select¦nav¦form¦em><div¦li¦dt¦time¦table¦object¦math¦iframe¦"
          + "noscript¦button¦ruby><rt¦details¦body¦html¦frameset¦textarea¦style¦script¦title¦"
          + "plaintext";
  private static final String TAGS =
      "<br>¦<dl><dt>a<dd>b</dl>¦<time>x</time>¦<sup>1</sup>¦"
          + "<sup><a href=#cite_note-1>[1]</a></sup>¦<p>a¦<p class=byline>x</p>¦"
          + "<a href=x>x</a>¦<a href=x>x</a> and fish ¦<li>x¦<h2>x</h2>¦<h2>x</h2>a¦<td>x¦"
          + "<tr><td>a<td>b¦<img src=x alt=x>¦<div class=nav>x</div>¦"
          + "<div class='related share'>x</div>¦</p>¦<!-- x -->¦<script>x</script>¦"
          + "<meta name=a content=b>¦<link rel=canonical href=http://a.b>¦"
          + "<script type=application/ld+json>{\"@type\":\"Organization\",\"name\":\"x\"}</script>¦"
          + "<table><tr><th>Founded<td>1998</table>¦<ol class=references><li id=a>x</ol>¦"
          + "<article>x</article>¦<h1>x</h1>¦<b>a<i>b</b>¦<a name=a>¦<option>x¦"
          + "<ul><li><a href=x>y</a></ul>¦<div>a<br>b</div>¦<div id=a>x¦"
          + "Ann Lee<br>Chair<br>¦<h2>Ann Lee</h2>";

  private static final Set<String> FAST = Set.of("div", "form");

  private HostilePages() {}

  static List<HostileInput> all() {
    return Stream.of(nested(), tags(), others()).flatMap(List::stream).toList();
  }

  private static String page(String body) {
    return "<!doctype html><html><head><title>Fish</title></head><body><h1>Fish</h1>"
        + FISH
        + body
        + "</body></html>";
  }

  private static List<HostileInput> nested() {
    return Stream.of(NESTED.split("¦", -1))
        .map(tag ->
            indexed(
                    "nested-" + tag.replaceAll("\\W+", "-") + ".html",
                    _ ->
                        page(
                            ("<" + tag + ">").repeat(DEEP / Math.max(1, tag.split("<", -1).length))
                                + "deep"))
                .asHeavy(!FAST.contains(tag)))
        .toList();
  }

  private static List<HostileInput> tags() {
    return Stream.of(TAGS.split("¦", -1))
        .map(tag ->
            indexed(
                "tags-" + tag.replaceAll("\\W+", "-") + ".html",
                size ->
                    page(
                        filled(
                            tag,
                            Math.min(
                                size,
                                (int)
                                    (190_000L
                                        * tag.length()
                                        / Math.max(
                                            1, tag.chars().filter(c -> c == '<').count())))))))
        .toList();
  }

  private static List<HostileInput> others() {
    return List.of(
        refused("breaks.html", "more than 200000 tags", _ -> page("<br>".repeat(1_000_000))),
        refused(
            "table.html",
            "more than 200000 tags",
            size -> page("<table>" + filled("<tr><td>a<td>b", Math.max(size, 2_000_000)))),
        indexed("bare-signs.html", _ -> page("a < b ".repeat(DEEP))),
        indexed(
            "attributes.html",
            _ ->
                page(
                    "<p "
                        + IntStream.range(0, DEEP)
                            .mapToObj(i -> "a" + i + "=b")
                            .collect(Collectors.joining(" "))
                        + ">x</p>")),
        indexed(
                "classes.html",
                _ ->
                    page(
                        "<p class='"
                            + "aB".repeat(DEEP * 10)
                            + "'>x</p><p class='"
                            + IntStream.range(0, DEEP)
                                .mapToObj(i -> "c" + i)
                                .collect(Collectors.joining(" "))
                            + "'>x</p>"))
            .asHeavy(true),
        indexed("entities.html", size -> page(filled("&amp;&lt;&copy;&#x1F600;&nosuch;&", size))),
        indexed(
                "entity-bomb.html",
                _ ->
                    "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY a 'fish'><!ENTITY b '&a;&a;&a;&a;'>]>"
                        + page("&b;".repeat(DEEP)))
            .asHeavy(true),
        indexed("ampersands.html", size -> page("&".repeat(size))),
        indexed("text.html", size -> page(filled("Fish swim far. ", size))),
        indexed("text-of-spaces.html", size -> page(" ".repeat(size))),
        indexed("unclosed-comment.html", size -> page("<!--" + filled("- -", size))),
        indexed("comments-first.html", size -> "<!--".repeat(DEEP) + page("")),
        indexed("unclosed-tag.html", size -> page("<p class=\"" + "a ".repeat(size / 2))),
        indexed(
            "title.html",
            size -> "<!doctype html><title>" + filled("Fish - ", size) + "</title>" + FISH),
        indexed(
            "heading.html",
            size -> "<!doctype html><h1>" + filled("Fish | ", size) + "</h1>" + FISH),
        indexed(
            "json-ld.html",
            size -> page("<script type=application/ld+json>" + "[".repeat(DEEP) + "</script>")),
        indexed(
            "json-ld-loop.html",
            size ->
                page(
                    "<script type=application/ld+json>{\"@graph\":["
                        + IntStream.range(0, Math.min(DEEP, size / 100))
                            .mapToObj(i ->
                                String.format(
                                    Locale.ROOT,
                                    "{\"@type\":\"Organization\",\"@id\":\"x\",\"name\":\"n%d\",\"parentOrganization\":{\"@id\":\"x\"}}",
                                    i))
                            .collect(Collectors.joining(","))
                        + "]}</script>")),
        indexedBytes(
            "latin1-as-utf8.html",
            size ->
                page("<meta charset=utf-8><p>" + filled("Caf\u00e9 ", size)).getBytes(ISO_8859_1)),
        refused(
            "nothing.html",
            "no text",
            _ -> "<!doctype html><html><body><script>x</script></body></html>"),
        indexed(
            "nested-long-sup.html", size -> page("<sup>".repeat(500) + filled("fish swim ", size))),
        indexed(
            "nested-long-byline.html",
            size -> page("<div class=byline>".repeat(500) + filled("fish swim ", size))),
        indexed(
            "nested-long-heading.html",
            size ->
                "<!doctype html>" + FISH + "<h1><div>".repeat(250) + filled("fish swim ", size)),
        indexed(
            "nested-long-table.html",
            size -> page("<table><tr><td>a<td>".repeat(200) + filled("fish swim ", size))),
        indexed(
            "lists-after-text.html",
            size ->
                page(
                    "<div>"
                        + filled("fish swim ", size)
                        + "</div>"
                        + "<div><ol><li>x</ol>".repeat(500))),
        indexed("colons.html", size -> page("<h2>" + ":".repeat(size) + "x</h2>" + FISH)),
        indexed(
            "entity-in-attribute.html",
            size -> page("<a href='" + "&amp;".repeat(size / 5) + "'>x</a>")),
        indexed("meta-without-end.html", size -> "<html>" + "<meta ".repeat(700) + page("")));
  }
}
