package org.lectern.organization;

/// Ids of organizations, of their keys. The shape of an id says of which key it is made:
/// `ein-521234567`; `harbor_org` of a host; `harbor-institute__oh` of a name with a state,
/// `harbor-institute` of a name alone, `harbor_org__harbor-institute` of a name on a host that
/// several organizations share.
public final class OrganizationIds {
  private static final String AND = "__";

  private OrganizationIds() {}

  /// @param form of the name, see [NameForm]
  public static String ofName(String form) {
    return form.isEmpty() ? "name-" : form;
  }

  /// @param state USPS code
  static String ofName(String form, String state) {
    return form + AND + state.toLowerCase(java.util.Locale.ROOT);
  }

  static String ofHost(String host) {
    return host.replace('.', '_');
  }

  static String ofHost(String host, String form) {
    return ofHost(host) + AND + form;
  }
}
