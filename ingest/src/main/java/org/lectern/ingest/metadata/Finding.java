package org.lectern.ingest.metadata;

import org.lectern.ingest.reader.FactValue;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;

/// A value that a rule read.
///
/// @param confidence how often such a reading is right: above 0, at most 1 (no unit)
/// @param rule the rule's name: `infobox label Founded`
record Finding(FactValue value, double confidence, String rule, Evidence evidence) {
  Fact fact() {
    return new Fact(value.field(), value.value(), value.label(), confidence, rule, evidence);
  }
}
