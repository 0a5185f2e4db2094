package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.ingest.reader.ExtractedDocument.Part;
import org.lectern.ingest.reader.FactValue.OfFounding;
import org.lectern.schema.Evidence;

/// The year in a slogan or beside the name, above or below the text of an organization's own page:
/// `Serving the valley since 1974`, `EST. 1902`. The years of a copyright are none.
final class SloganYear {
  private static final int LONGEST = 110;
  private static final Cues CUES =
      Cues.of(
          "ince", "INCE", "st.", "ST", "stabl", "ounded", "rganized", "hartered", "ncorporated");
  private static final QuickPattern SLOGAN =
      QuickPattern.compile(
          "(?!.*(?:©|[Cc]opyright|\\([Cc]\\)|[Mm]ember|[Pp]rogram|[Cc]hapter|[Pp]artner|[Ss]ubsidiary))(?:(?:[^\\d]|\\d{1,3}(?!\\d)){0,90}[ .!|·•–—(,-] ?)?"
              + "(?:(?:[Ss]ince|SINCE)|(?:[Ee]st\\.?|EST\\.?|[Ee]std\\.?|[Ee]stablished|ESTABLISHED|[Ff]ounded|FOUNDED|[Oo]rganized|[Cc]hartered|[Ii]ncorporated)(?: in| on)?)"
              + " (?:(?:"
              + PrintedDate.MONTH_NAMES
              + ") (?:\\d{1,2}, )?)?"
              + FoundingYear.ALONE
              + "[.!)]?(?: ?[|·•].{0,40})?");

  private SloganYear() {}

  static void read(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    List<Part> parts = layout.parts();
    for (int i = 0; i < parts.size(); i++) {
      String heading = parts.get(i).heading();
      QuickMatcher slogan = slogan(heading == null ? "" : heading);
      Optional<Evidence> words = slogan.matches() ? reading.takenHeading(i) : Optional.empty();
      if (words.isPresent()) {
        add(slogan, words.get(), findings);
        return;
      }
    }
    Stream.of(
            Stream.ofNullable(layout.masthead()),
            layout.furniture().stream(),
            layout.smallPrint().stream())
        .flatMap(lines -> lines)
        .filter(line -> slogan(line.text()).matches())
        .findFirst()
        .ifPresent(line -> {
          QuickMatcher slogan = slogan(line.text());
          if (slogan.matches()) {
            add(slogan, reading.taken(line), findings);
          }
        });
  }

  private static QuickMatcher slogan(String text) {
    boolean may = text.length() <= LONGEST && FoundingYear.mayBeIn(text) && CUES.in(text);
    return SLOGAN.matcher(may ? text : "");
  }

  private static void add(QuickMatcher slogan, Evidence words, Findings findings) {
    OfFounding year = new OfFounding(Integer.parseInt(slogan.group("year")));
    findings.add(new Finding(year, 0.64, "year of a slogan", words));
  }
}
