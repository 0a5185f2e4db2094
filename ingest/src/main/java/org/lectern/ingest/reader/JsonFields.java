package org.lectern.ingest.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.reader.JsonValue.Items;
import org.lectern.ingest.reader.JsonValue.Members;
import org.lectern.ingest.reader.JsonValue.Text;

/// The members of a JSON object, read strictly: another kind of value than the expected one is an
/// error that names the member. `null`, a blank text and a missing member are all absent.
record JsonFields(Members object, String path) {
  static JsonFields of(Members object) {
    return new JsonFields(object, "");
  }

  /// @throws UnreadableException if there is a member with another name
  void allow(Set<String> names) throws UnreadableException {
    Set<String> unknown = new TreeSet<>(object.members().keySet());
    unknown.removeAll(names);
    if (!unknown.isEmpty()) {
      throw new UnreadableException(
          String.format(
              Locale.ROOT,
              "unknown keys%s: %s; known are %s",
              path.isEmpty() ? "" : " in " + path.substring(0, path.length() - 1),
              String.join(", ", unknown),
              String.join(", ", new TreeSet<>(names))));
    }
  }

  @Nullable Text text(String name) throws UnreadableException {
    JsonValue value = object.members().get(name);
    if (value instanceof Text text) {
      return text.value().isBlank() ? null : text;
    }
    if (!absent(value)) {
      throw wrong(name, "a text", value);
    }
    return null;
  }

  /// @throws UnreadableException if there is no such text
  Text required(String name) throws UnreadableException {
    Text text = text(name);
    if (text == null) {
      throw new UnreadableException(path + name + " must be a text, got none");
    }
    return text;
  }

  /// A whole number with at most nine digits.
  JsonValue.@Nullable Numeral whole(String name) throws UnreadableException {
    JsonValue value = object.members().get(name);
    if (value instanceof JsonValue.Numeral number && number.literal().matches("-?\\d{1,9}")) {
      return number;
    }
    if (!absent(value)) {
      throw wrong(name, "a whole number", value);
    }
    return null;
  }

  /// @throws UnreadableException if there is no such number
  int requiredWhole(String name) throws UnreadableException {
    JsonValue.Numeral number = whole(name);
    if (number == null) {
      throw new UnreadableException(path + name + " must be a whole number, got none");
    }
    return Integer.parseInt(number.literal());
  }

  @Nullable JsonFields fields(String name) throws UnreadableException {
    JsonValue value = object.members().get(name);
    if (value instanceof Members members) {
      return new JsonFields(members, path + name + ".");
    }
    if (!absent(value)) {
      throw wrong(name, "an object", value);
    }
    return null;
  }

  /// The objects of a list.
  List<JsonFields> list(String name) throws UnreadableException {
    JsonValue value = object.members().get(name);
    List<JsonFields> list = new ArrayList<>();
    if (value instanceof Items items) {
      for (JsonValue item : items.items()) {
        String place = String.format(Locale.ROOT, "%s[%d]", name, list.size());
        if (!(item instanceof Members members)) {
          throw wrong(place, "an object", item);
        }
        list.add(new JsonFields(members, path + place + "."));
      }
    } else if (!absent(value)) {
      throw wrong(name, "a list", value);
    }
    return list;
  }

  private static boolean absent(@Nullable JsonValue value) {
    return value == null || value instanceof JsonValue.Null;
  }

  private UnreadableException wrong(String name, String expected, @Nullable JsonValue value) {
    return new UnreadableException(
        String.format(
            Locale.ROOT,
            "%s%s must be %s, got %s",
            path,
            name,
            expected,
            value == null ? "nothing" : got(value)));
  }

  private static String got(JsonValue value) {
    return value instanceof JsonValue.Numeral number ? number.literal() : value.name();
  }
}
