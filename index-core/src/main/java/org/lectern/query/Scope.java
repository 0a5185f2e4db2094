package org.lectern.query;

import java.util.Optional;

/// The field that a piece of a query stands in.
///
/// @param grouped whether it stands in parentheses behind the field: `state:(North Carolina OR VA)`
record Scope(Optional<QueryField> field, boolean grouped) {
  static final Scope NONE = new Scope(Optional.empty(), false);

  QueryField.Holds holds() {
    return field.map(QueryField::holds).orElse(QueryField.Holds.TEXT);
  }
}
