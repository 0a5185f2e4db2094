package org.lectern.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Ids of organizations, of their keys. The shape of an id says of which key it is made:
/// `ein-521234567`; `harbor_org` of a host; `harbor-institute__oh` of a name with a state,
/// `harbor-institute` of a name alone, `harbor_org__harbor-institute` of a name on a host that
/// several organizations share.
public final class OrganizationIds {
  private static final String AND = "__";
  private static final int STATE = 2;

  private OrganizationIds() {}

  /// @param form of the name, see [NameForm]
  public static String ofName(String form) {
    return form.isEmpty() ? "name-" : form;
  }

  /// The keys of which one could make this id.
  public static List<Key> keys(String id) {
    List<Key> keys = new ArrayList<>();
    keys.add(new Key(Key.Kind.STATED, id));
    int and = id.indexOf(AND);
    if (and > 0) {
      String first = id.substring(0, and);
      boolean named = id.length() == and + AND.length() + STATE;
      keys.add(named ? new Key(Key.Kind.NAME, first) : new Key(Key.Kind.HOST, host(first)));
    } else if (id.indexOf('_') > 0) {
      keys.add(new Key(Key.Kind.HOST, host(id)));
    } else {
      keys.add(new Key(Key.Kind.NAME, id));
    }
    return keys;
  }

  private static String host(String id) {
    return id.replace('_', '.');
  }

  /// Whether a key of a member, alone or with another, makes this id.
  public static boolean makes(Member member, String id) {
    return id.equals(member.stated())
        || member.hosts().stream().anyMatch(host -> id.equals(ofHost(host)))
        || member.names().stream()
            .anyMatch(form ->
                id.equals(ofName(form))
                    || member.states().stream().anyMatch(state -> id.equals(ofName(form, state)))
                    || member.hosts().stream().anyMatch(host -> id.equals(ofHost(host, form))));
  }

  /// @param state USPS code
  static String ofName(String form, String state) {
    return form + AND + state.toLowerCase(Locale.ROOT);
  }

  static String ofHost(String host) {
    return host.replace('.', '_');
  }

  static String ofHost(String host, String form) {
    return ofHost(host) + AND + form;
  }
}
