package org.lectern.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.OrganizationName;

/// A document with what identifies its organization.
///
/// @param document its id
/// @param name of the organization as the document prints it
/// @param stated the id that its tax number makes, or that the source states
/// @param hosts of the organization's web site, the surest first
/// @param names the [NameForm]s of its name and of its other names, the printed one first
/// @param acronyms other names that are too short to find anybody by, in lower case
/// @param states USPS codes, sorted
/// @param current the organization that the document is filed under
/// @param filedBy the term of the key that it was filed there by; empty where its own facts do
public record Member(
    String document,
    String name,
    @Nullable String stated,
    List<String> hosts,
    List<String> names,
    List<String> acronyms,
    List<String> states,
    OrganizationName current,
    String filedBy) {
  private static final char FIELD = '\t';
  private static final char VALUE = '\n';

  public Member {
    hosts = List.copyOf(hosts);
    names = List.copyOf(names);
    acronyms = List.copyOf(acronyms);
    states = List.copyOf(states);
  }

  /// All keys that it can be found by.
  public List<Key> keys() {
    List<Key> keys = new ArrayList<>(1 + hosts.size() + names.size());
    if (stated != null) {
      keys.add(new Key(Key.Kind.STATED, stated));
    }
    hosts.forEach(host -> keys.add(new Key(Key.Kind.HOST, host)));
    names.forEach(form -> keys.add(new Key(Key.Kind.NAME, form)));
    return keys;
  }

  /// Whether a page of one web site may speak of the same organization under both names: they are
  /// the same, one is short for the other, or the host spells both.
  boolean isNamedLike(Member other, String host) {
    return names.stream().anyMatch(other.names::contains)
        || isShortFor(other)
        || other.isShortFor(this)
        || (Website.spells(host, name) && Website.spells(host, other.name));
  }

  private boolean isShortFor(Member other) {
    String printed = name.strip();
    return printed.indexOf(' ') < 0
        && (other.acronyms.contains(names.getFirst()) || NameForm.isAcronym(printed, other.name));
  }

  /// The member without its document, as a text for an index.
  public String text() {
    return String.join(
        String.valueOf(FIELD),
        List.of(
            plain(name),
            stated == null ? "" : stated,
            joined(hosts),
            joined(names),
            joined(acronyms),
            joined(states),
            current.id(),
            plain(current.name()),
            filedBy));
  }

  private static String plain(String text) {
    return text.replace(FIELD, ' ').replace(VALUE, ' ');
  }

  private static String joined(List<String> values) {
    return String.join(String.valueOf(VALUE), values);
  }

  /// Reads [#text()]; empty where it is none.
  public static Optional<Member> parse(String document, String text) {
    String[] fields = text.split(String.valueOf(FIELD), -1);
    return fields.length == 9
        ? Optional.of(
            new Member(
                document,
                fields[0],
                fields[1].isEmpty() ? null : fields[1],
                values(fields[2]),
                values(fields[3]),
                values(fields[4]),
                values(fields[5]),
                new OrganizationName(fields[6], fields[7]),
                fields[8]))
        : Optional.empty();
  }

  private static List<String> values(String joined) {
    return joined.isEmpty() ? List.of() : Stream.of(joined.split("\n", -1)).toList();
  }
}
