package org.lectern.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.lectern.organization.Key;
import org.lectern.organization.Member;
import org.lectern.organization.Members;
import org.lectern.organization.Resolution;
import org.lectern.schema.PolicyDocument;

/// The keys of a document's organization, as terms, and all of the member as one value.
final class MemberFields {
  /// Of a member that states no id.
  static final String UNSTATED = "-";

  /// Of a member that is filed otherwise than it would be alone.
  static final String FILED = "+";

  private MemberFields() {}

  /// Adds the fields.
  ///
  /// @return the terms of the keys
  static List<String> add(Document document, PolicyDocument policy) {
    Optional<Member> found = Members.of(policy);
    if (found.isEmpty()) {
      return List.of();
    }
    Member member = found.get();
    List<String> terms = new ArrayList<>();
    boolean unstated = member.stated() == null;
    for (Key key : member.keys()) {
      terms.add(key.term());
      term(document, (unstated ? UNSTATED : "") + key.term());
    }
    if (unstated) {
      term(document, UNSTATED);
    }
    boolean asAlone =
        member.current().name().equals(member.name())
            && member.current().id().equals(Resolution.alone(member));
    if (!asAlone) {
      term(document, FILED);
    }
    document.add(new BinaryDocValuesField(FieldNames.MEMBER, new BytesRef(member.text())));
    return terms;
  }

  private static void term(Document document, String term) {
    document.add(new StringField(FieldNames.MEMBER, term, Field.Store.NO));
  }
}
