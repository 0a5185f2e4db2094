package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Summary;
import org.lectern.schema.Voice;
import org.lectern.search.Hit;
import org.lectern.search.SearchResponse;

/// Other documents about the same organization, by who speaks.
///
/// @param organization its name
/// @param all link to all of them
/// @param more how many are not listed
public record RelatedView(String organization, String all, List<SpeakerView> speakers, long more) {
  /// The documents of one voice.
  public record SpeakerView(VoiceView voice, List<RelatedDocument> documents) {
    public SpeakerView {
      documents = List.copyOf(documents);
    }
  }

  /// A document.
  ///
  /// @param about publisher and date, parted by dots
  public record RelatedDocument(String title, String link, @Nullable String about) {}

  public RelatedView {
    speakers = List.copyOf(speakers);
  }

  /// @param shown the document that is shown, and not listed
  /// @param response all documents about the organization
  static RelatedView of(Summary shown, String name, String all, SearchResponse response) {
    List<Summary> others =
        response.hits().stream()
            .map(Hit::document)
            .filter(other -> !other.id().equals(shown.id()))
            .toList();
    List<SpeakerView> speakers = new ArrayList<>();
    for (Voice voice : Voice.values()) {
      List<RelatedDocument> documents =
          others.stream()
              .filter(other -> other.voice() == voice)
              .map(RelatedView::document)
              .toList();
      if (!documents.isEmpty()) {
        speakers.add(new SpeakerView(VoiceView.of(voice), documents));
      }
    }
    return new RelatedView(name, all, speakers, response.documents() - response.hits().size());
  }

  private static RelatedDocument document(Summary other) {
    String date = other.published() == null ? null : Words.date(other.published());
    return new RelatedDocument(
        HitView.title(other),
        DocumentPage.PREFIX + other.id(),
        Words.joined(" · ", other.publisher(), date));
  }
}
