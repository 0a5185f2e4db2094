package org.lectern.lucene;

import java.util.List;

/// The fields of the Lucene index.
final class FieldNames {
  static final String ID = "id";
  static final String SHA256 = "sha256";
  static final String FINGERPRINT = "fingerprint";

  // Full text, stemmed. Each has a twin of exact words.
  static final String TITLE = "title";
  static final String ORGANIZATION = "organization";
  static final String HEADING = "heading";
  static final String BODY = "body";

  /// What else a document says: people, type in words, website.
  static final String PROFILE = "profile";

  static final String REFERENCE = "reference";

  // Text that only `field:` looks into, exact words and stemmed.
  static final String PERSON = "person";
  static final String PUBLISHER_TEXT = "publisher_text";
  static final String BYLINE = "byline";

  /// The fields that a bare word is looked for in.
  static final List<String> SEARCHED =
      List.of(TITLE, ORGANIZATION, HEADING, BODY, PROFILE, REFERENCE);

  // Values, indexed and as doc values of one name.
  static final String TYPE = "value_type";
  static final String PLACE = "value_place";
  static final String STATE = "value_state";
  static final String PLACE_TUPLE = "value_place_tuple";
  static final String TOPIC = "value_topic";
  static final String KIND = "value_kind";
  static final String VOICE = "value_voice";
  static final String PUBLISHER = "value_publisher";
  static final String ORGANIZATION_ID = "value_organization";
  static final String HOST = "value_host";
  static final String FOUNDED = "founded";
  static final String PUBLISHED_FIRST = "published";

  // Names in one spelling.
  static final String ORGANIZATION_KEY = "organization_key";
  static final String TITLE_KEY = "title_key";

  /// Acronyms of the organization, folded; indexed and as doc values.
  static final String ORGANIZATION_ACRONYM = "organization_acronym";

  /// The words of the body that stand there in capitals, in lower case.
  static final String CAPITALS = "capitals";

  /// The terms by which documents about one organization find each other.
  static final String MEMBER = "member";

  /// The member itself; a field of its own, as not every document with such terms has one.
  static final String MEMBER_VALUE = "member_value";

  // Names as printed, for suggestions: doc values only. An organization's is followed by its id.
  static final String ORGANIZATION_LABEL = "organization_label";
  static final String PERSON_LABEL = "person_label";

  /// Phrases that tell what a document is about, folded.
  static final String PHRASE_LABEL = "phrase_label";

  static final String TITLE_ORDER = "title_order";

  // Of documents that may have versions: doc values only.
  static final String VERSION_KEYS = "version_keys";
  static final String VERSION_TEXT = "version_text";

  // Stored.
  static final String STORED_SUMMARY = "stored_summary";
  static final String STORED_BODY = "stored_body";
  static final String STORED_SECTIONS = "stored_sections";
  static final String STORED_REST = "stored_rest";

  private FieldNames() {}

  /// The twin of a text field that holds the exact words.
  static String exact(String field) {
    return field + "_exact";
  }
}
