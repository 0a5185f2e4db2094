package org.lectern.ingest.metadata;

import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.ExtractedDocument.Part;

/// Pages that announce a job or an event: their "Location" is that of the job or the event, not of
/// who announces it.
final class Occasion {
  private static final int FIRST_SENTENCES = 40;
  private static final QuickPattern LABEL =
      QuickPattern.compile(
          "(?i)(?:reports to|salary(?: range)?|pay(?: range| rate)?|compensation|position(?: title)?|job (?:title|type|location|summary)|employment type|classification"
              + "|benefits|start date|closes|closing date|apply by|application deadline|deadline|to apply"
              + "|date|dates|date (?:and|&) time|time|when|tickets|venue|register|registration|rsvp|speakers?|agenda) ?:.*");
  private static final QuickPattern TITLE =
      QuickPattern.compile(
          "(?i).*\\b(?:job (?:opening|posting|announcement|description|opportunity)|position (?:description|announcement|available)|now hiring|we(?:'|’)re hiring|call for (?:papers|proposals|applications)|registration is open)\\b.*");

  private Occasion() {}

  /// Whether the title says so.
  static boolean isTitle(String title) {
    return TITLE.matcher(title).matches();
  }

  static boolean is(Reading reading) {
    Layout layout = reading.layout();
    Line title = layout.title();
    Infobox infobox = layout.infobox();
    boolean labelled =
        infobox != null
            && infobox.entries().stream().anyMatch(entry -> isLabel(entry.label().printed() + ":"));
    if (labelled || (title != null && TITLE.matcher(title.text()).matches())) {
      return true;
    }
    for (Part part : layout.parts()) {
      String heading = part.heading();
      if (heading != null && isLabel(heading)) {
        return true;
      }
    }
    int left = FIRST_SENTENCES;
    for (Sentence sentence : reading.sentences()) {
      if (left-- > 0 && isLabel(sentence.text())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabel(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon < 30 && LABEL.matcher(text).matches();
  }
}
