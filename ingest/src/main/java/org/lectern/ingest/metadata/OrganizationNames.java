package org.lectern.ingest.metadata;

import org.lectern.organization.NameForm;
import org.lectern.organization.OrganizationIds;
import org.lectern.schema.OrganizationName;

/// Names of organizations as a document prints them, known by their [NameForm] until the strongest
/// key of the whole document is.
final class OrganizationNames {
  private OrganizationNames() {}

  static OrganizationName named(String name) {
    String printed = name.strip();
    return new OrganizationName(OrganizationIds.ofName(NameForm.of(printed)), printed);
  }

  /// Whether two names are one organization's, "The" or not.
  static boolean same(String one, String other) {
    return NameForm.of(one).equals(NameForm.of(other));
  }
}
