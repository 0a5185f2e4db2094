package org.lectern.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lectern.server.api.Answer;

/// What all pages have in common: templates, style, script, and a sentence at their foot.
public final class Site {
  /// In the order in which they build on each other.
  private static final String[] STYLE = {
    "style/base.css",
    "style/frame.css",
    "style/suggest.css",
    "style/welcome.css",
    "style/hits.css",
    "style/facets.css",
    "style/pictures.css",
    "style/problem.css",
    "style/wide.css",
    "style/document.css",
    "style/document-wide.css"
  };

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Asset style = Asset.read("lectern.css", "text/css; charset=utf-8", STYLE);
  private final Asset script =
      Asset.read("lectern.js", "text/javascript; charset=utf-8", "lectern.js", "suggest.js");
  private final Asset icon = Asset.read("lectern.svg", "image/svg+xml", "lectern.svg");
  private final @Nullable String notice;

  /// @param notice a sentence at the foot of every page; `null` for none
  public Site(@Nullable String notice) {
    this.notice = notice;
  }

  /// Everything that pages load, to be routed.
  public List<Asset> assets() {
    return List.of(style, script, icon);
  }

  public String style() {
    return style.path();
  }

  public String script() {
    return script.path();
  }

  public String icon() {
    return icon.path();
  }

  public @Nullable String notice() {
    return notice;
  }

  /// @param template the file's name without its ending: `search`
  /// @param headers besides those of every page
  Answer page(int status, String template, Object view, Map<String, String> headers) {
    StringOutput html = new StringOutput();
    templates.render(template + ".jte", view, html);
    Answer page = Answer.html(status, html.toString());
    if (headers.isEmpty()) {
      return page;
    }
    Map<String, String> all = new HashMap<>(page.headers());
    all.putAll(headers);
    return new Answer(page.status(), page.type(), page.body(), all);
  }

  Answer page(String template, Object view) {
    return page(200, template, view, Map.of());
  }
}
