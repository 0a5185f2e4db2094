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

  /// Of a document in whose text other organizations are looked for.
  static final String TEXT = "t";

  /// Before the id of an organization that such a document mentions.
  static final String MENTIONS = "m:";

  /// Before the form of a name that is looked for in texts.
  static final String NAMED = "l:";

  /// Before the id of such a document; no term, but a sign that it was written.
  static final String DOCUMENT = "d:";

  private MemberFields() {}

  /// Adds the fields.
  ///
  /// @return the terms of the keys
  static List<String> add(Document document, PolicyDocument policy) {
    Optional<Member> found = Members.of(policy);
    List<String> terms = new ArrayList<>();
    boolean text = isText(policy);
    if (text) {
      term(document, TEXT);
      terms.add(DOCUMENT + policy.id());
      policy.mentions().forEach(mention -> term(document, MENTIONS + mention.organization().id()));
    }
    if (found.isEmpty()) {
      return terms;
    }
    Member member = found.get();
    if (text) {
      // Rows of a register have names that thousands share: they are not looked for.
      member.names().forEach(form -> term(document, NAMED + form));
    }
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
    document.add(new BinaryDocValuesField(FieldNames.MEMBER_VALUE, new BytesRef(member.text())));
    return terms;
  }

  /// Whether other organizations are looked for in a document's text.
  static boolean isText(PolicyDocument document) {
    return switch (document.summary().kind()) {
      case PROFILE, ABOUT, NEWS, REPORT -> true;
      case RECORD, OTHER -> false;
    };
  }

  private static void term(Document document, String term) {
    document.add(new StringField(FieldNames.MEMBER, term, Field.Store.NO));
  }
}
