package org.lectern.schema;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a list of hits shows of a document, and what filters look at.
///
/// @param id 1 to 128 characters of `[A-Za-z0-9_-]`
/// @param title as printed
/// @param url where the document was published, `http` or `https`
/// @param publisher who published it: `InfluenceWatch`
/// @param published when it was published, as printed
/// @param organization the organization it is about
/// @param types what sort of body that organization is
/// @param typeText the source's own words for the type
/// @param places where that organization is
/// @param founded the year it was founded, 1 to 9999
/// @param topics what the document is about, the strongest first
public record Summary(
    String id,
    @Nullable String title,
    @Nullable String url,
    Kind kind,
    Voice voice,
    @Nullable String publisher,
    @Nullable PartialDate published,
    @Nullable OrganizationName organization,
    List<OrganizationType> types,
    @Nullable String typeText,
    List<Place> places,
    @Nullable Integer founded,
    List<PolicyArea> topics) {
  private static final int LONGEST_ID = 128;

  /// @throws IllegalArgumentException if the id has other characters, or the year is out of range
  public Summary {
    if (!isId(id)) {
      throw new IllegalArgumentException("an id is 1 to 128 of A-Z a-z 0-9 _ -, got " + id);
    }
    if (founded != null && (founded < 1 || founded > 9999)) {
      throw new IllegalArgumentException("a founding year is 1 to 9999, got " + founded);
    }
    types = List.copyOf(types);
    places = List.copyOf(places);
    topics = List.copyOf(topics);
  }

  /// Whether a text may be the id of a document.
  public static boolean isId(String text) {
    // A loop: each document is asked for several ids.
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '_' && c != '-') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST_ID;
  }

  /// The host of the document's own URL.
  public Optional<String> host() {
    return Optional.ofNullable(url).flatMap(WebAddress::host);
  }

  /// This summary under another id.
  public Summary withId(String other) {
    return new Summary(
        other,
        title,
        url,
        kind,
        voice,
        publisher,
        published,
        organization,
        types,
        typeText,
        places,
        founded,
        topics);
  }

  /// This summary under another organization.
  public Summary withOrganization(@Nullable OrganizationName other) {
    return new Summary(
        id, title, url, kind, voice, publisher, published, other, types, typeText, places, founded,
        topics);
  }
}
