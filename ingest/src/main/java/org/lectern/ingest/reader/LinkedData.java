package org.lectern.ingest.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.lectern.ingest.reader.HtmlSource.Span;
import org.lectern.ingest.reader.JsonValue.Items;
import org.lectern.ingest.reader.JsonValue.Members;
import org.lectern.ingest.reader.JsonValue.Text;

/// The things that the JSON-LD of a page describes, each with its place in the page's source.
///
/// What is not valid JSON is passed over; a thing may refer to another one by its `@id`.
///
/// Source: W3C, "JSON-LD 1.1"; the vocabulary is schema.org's.
final class LinkedData {
  /// Pages of real sites describe a few dozen; each is looked at many times.
  private static final int MOST_THINGS = 500;

  private final List<Thing> things = new ArrayList<>();
  private final Map<String, Thing> known = new HashMap<>();

  private LinkedData() {}

  static LinkedData of(Document page, HtmlSource source) {
    LinkedData data = new LinkedData();
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (data.things.size() >= MOST_THINGS) {
        break;
      }
      for (Node node : script.childNodes()) {
        if (node instanceof DataNode text) {
          source
              .data(text)
              .ifPresent(span ->
                  JsonText.value(text.getWholeData())
                      .ifPresent(value -> data.add(value, span.start())));
        }
      }
    }
    return data;
  }

  private void add(JsonValue root, int base) {
    Deque<JsonValue> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty() && things.size() < MOST_THINGS) {
      switch (open.poll()) {
        case Items(var items, _, _) -> open.addAll(items);
        case Members members -> {
          Thing thing = new Thing(members, base);
          boolean top = members == root || members.members().containsKey("@type");
          if (top && !members.members().containsKey("@graph")) {
            things.add(thing);
          }
          if (members.members().get("@id") instanceof Text id) {
            known.merge(id.value(), thing, LinkedData::fuller);
          }
          open.addAll(members.members().values());
        }
        default -> {}
      }
    }
  }

  private static Thing fuller(Thing one, Thing other) {
    return other.members.members().size() > one.members.members().size() ? other : one;
  }

  /// All things with a type, those on top first.
  List<Thing> things() {
    return things;
  }

  /// The first thing of one of these types.
  Optional<Thing> first(Set<String> types) {
    return things.stream().filter(thing -> thing.is(types)).findFirst();
  }

  /// A described thing.
  final class Thing {
    private final Members members;
    private final int base;

    Thing(Members members, int base) {
      this.members = members;
      this.base = base;
    }

    boolean is(Set<String> types) {
      return type(types).isPresent();
    }

    /// Which of these types it has.
    Optional<HtmlStated> type(Set<String> types) {
      return texts("@type").stream().filter(type -> types.contains(type.value())).findFirst();
    }

    boolean has(String key) {
      return members.members().containsKey(key);
    }

    Optional<HtmlStated> text(String key) {
      return texts(key).stream().findFirst();
    }

    /// The texts of a property, also those of a list.
    List<HtmlStated> texts(String key) {
      List<HtmlStated> texts = new ArrayList<>();
      for (JsonValue value : values(key)) {
        if (value instanceof Text text && !text.value().isBlank()) {
          texts.add(stated(text.value(), key, text.start(), text.end()));
        } else if (value instanceof JsonValue.Numeral number) {
          texts.add(stated(number.literal(), key, number.start(), number.end()));
        }
      }
      return texts;
    }

    private HtmlStated stated(String value, String key, int start, int end) {
      String shown = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
      return new HtmlStated(shown.strip(), "JSON-LD " + key, new Span(base + start, base + end));
    }

    /// The things that a property names, found by their `@id` where only that is given.
    List<Thing> things(String key) {
      List<Thing> found = new ArrayList<>();
      for (JsonValue value : values(key)) {
        if (value instanceof Members object) {
          Thing own = new Thing(object, base);
          found.add(
              object.members().get("@id") instanceof Text id
                  ? fuller(own, known.getOrDefault(id.value(), own))
                  : own);
        }
      }
      return found;
    }

    /// The names that a property gives, as texts or as things with a name.
    List<HtmlStated> names(String key) {
      List<HtmlStated> names = new ArrayList<>(texts(key));
      for (Thing thing : things(key)) {
        thing
            .text("name")
            .map(name -> new HtmlStated(name.value(), "JSON-LD " + key, name.span()))
            .ifPresent(names::add);
      }
      return names;
    }

    private List<JsonValue> values(String key) {
      JsonValue value = members.members().get(key);
      return value == null
          ? List.of()
          : value instanceof Items list ? list.items() : List.of(value);
    }
  }
}
