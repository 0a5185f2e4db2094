package org.lectern.ingest.metadata;

import java.util.List;
import org.lectern.ingest.reader.ExtractedDocument.Part;

/// The section of a page that gives the seat where others give branches: `Main office` above
/// `Neighbor island offices`.
final class MainOffice {
  private static final QuickPattern HEADING =
      QuickPattern.compile(
          "(?i)(?:our )?(?:(?:main|head|home|national|central|principal|state|corporate|administrative) (?:office|headquarters)|(?:(?!regional|branch|field|district|former|old|new|campaign)\\p{L}+ )?headquarters)(?: address)?:?");

  private MainOffice() {}

  /// The index of its section; -1 where no heading says so.
  static int section(Reading reading) {
    List<Part> parts = reading.layout().parts();
    for (int i = 0; i < parts.size(); i++) {
      String heading = parts.get(i).heading();
      if (heading != null
          && heading.length() < 40
          && HEADING.matcher(heading).matches()
          && !parts.get(i).text().text().isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
