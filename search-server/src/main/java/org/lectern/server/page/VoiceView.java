package org.lectern.server.page;

import org.lectern.schema.Voice;

/// Who speaks, as a badge.
///
/// @param slug names the sign: `third-party`
/// @param label on the badge: two or three words
/// @param meaning the whole sentence
public record VoiceView(String slug, String label, String meaning) {
  static VoiceView of(Voice voice) {
    return switch (voice) {
      case SELF ->
          new VoiceView("self", "In its own words", "The organization speaks about itself");
      case THIRD_PARTY ->
          new VoiceView(
              "third-party", "Third party", "Somebody else speaks about the organization");
      case PRESS -> new VoiceView("press", "Press", "A newspaper, magazine or broadcaster speaks");
      case OFFICIAL -> new VoiceView("official", "Official record", "A public authority speaks");
      case UNKNOWN ->
          new VoiceView("unknown", "Speaker not stated", "The source does not say who speaks");
    };
  }
}
