package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.Place;
import org.lectern.schema.State;

/// A postal address that a page ends with: `123 Main St, Dayton, OH 45402`. Without a ZIP code it
/// is one only where the page says whose it is: [OwnAddress].
final class PostalAddress {
  private static final int MOST_ADDRESSES = 3;
  private static final int LONGEST = 140;
  private static final QuickPattern ZIP =
      QuickPattern.compile(
          "(?<words>\\p{Lu}[\\p{L}.’' ,-]{2,50}?)[,.]? (?<![Bb][Oo][Xx] )(?<zip>\\d{5}(?:-\\d{4})?)(?![\\d-]|[.,]\\d)\\b");
  private static final QuickPattern STREET =
      QuickPattern.compile(
          "(?:\\b\\d{1,6}[A-Za-z]?|\\bOne|\\bTwo) (?:[NSEW]\\.? |[NS][EW] )?(?:\\p{Lu}|\\d{1,3}(?:st|nd|rd|th)\\b)|(?i:\\bp\\.? ?o\\.? box \\d|\\bapartado (?:postal )?\\d)");
  private static final QuickPattern LEADS =
      QuickPattern.compile(
          "(?:(?>(?:Suite|Ste\\.?|Room|Rm\\.?|Floor|Unit|Box) #?[\\w-]+|\\p{Lu}[\\p{L}\\d.&’',()-]*|office|of|or|mailing|mail|the|and|&|for|us|at|to|by|our|is|are|address|headquarters|:|\\||-|–|—|•|·|©|\\d{4}|c/o)[ ,:]*+)*+");
  static final QuickPattern EVENT =
      QuickPattern.compile(
          "(?i)\\b(?:join|register|rsvp|attend|held|event|meeting|conference|doors|tickets|workshop|venue|parking"
              + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b|\\d ?[ap]\\.?m\\b");

  private static final QuickPattern SENT =
      QuickPattern.compile(
          ",? (?:and|then|or) (?:send|mail|post) (?:them|it|your [^,.;]{3,30}|checks?) (?:with [^,.;]{3,60} )?(?:to us )?(?:to|at):? ");

  /// `Write to us at hello@oakfund.example or P.O. Box 12, …`.
  private static final QuickPattern MAIL =
      QuickPattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+,? ?");

  private PostalAddress() {}

  static void read(Reading reading, Findings findings) {
    List<Sentence> sentences = new ArrayList<>(reading.headings());
    sentences.addAll(reading.sentences());
    if (Subject.ownsSite(findings)) {
      sentences.addAll(reading.smallPrint());
    }
    List<Finding> found = new ArrayList<>();
    Set<Place> places = new LinkedHashSet<>();
    Subject subject = reading.subject(findings);
    int main = MainOffice.section(reading);
    for (Sentence sentence : sentences) {
      boolean branch = main >= 0 && sentence.section() >= 0 && sentence.section() != main;
      if (branch || !mayHave(sentence.text())) {
        continue;
      }
      QuickMatcher zip = ZIP.matcher(sentence.text());
      int from = 0;
      while (zip.find()) {
        Optional<Finding> address = at(sentence, from, zip, subject, reading);
        address.ifPresent(finding -> {
          found.add(finding);
          places.add(((OfPlace) finding.value()).place());
        });
        from = zip.end();
      }
    }
    if (places.size() <= MOST_ADDRESSES) {
      found.forEach(findings::add);
    }
  }

  /// Whether there are five digits in a row.
  private static boolean mayHave(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 5; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits >= 5;
  }

  private static Optional<Finding> at(
      Sentence sentence, int from, QuickMatcher zip, Subject subject, Reading reading) {
    String before = sentence.text().substring(from, zip.end("words"));
    QuickMatcher street = STREET.matcher(before);
    if (!street.find()
        || before.length() - street.start() > LONGEST
        || (EVENT.matcher(sentence.text()).find()
            && !OwnAddress.isHoused(before.substring(0, street.start())))
        || (from == 0
            && !isLead(before.substring(0, street.start()))
            && !isNamed(before.substring(0, street.start()), subject))) {
      return Optional.empty();
    }
    String address = before.substring(street.start());
    return place(address)
        .map(place ->
            new Finding(
                new OfPlace(place),
                0.86,
                "postal address",
                reading.shown(sentence, from + street.start(), zip.end())));
  }

  /// Whether its name stands right before, or checks are to be made out to it and sent there.
  private static boolean isNamed(String before, Subject subject) {
    MentionMatcher name = subject.name().matcher(before);
    while (name.find()) {
      String rest = before.substring(name.end());
      if (rest.equals(", ") || (SENT.matcher(rest).matches() && ProperNames.in(rest).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  static boolean isLead(String before) {
    String plain = before.indexOf('@') < 0 ? before : MAIL.matcher(before).replaceAll("");
    return LEADS.matcher(plain).matches() || OwnAddress.leads(plain);
  }

  /// The city and state that an address ends with, of which the gazetteer may lack the city.
  private static Optional<Place> place(String address) {
    for (int gap = address.lastIndexOf(' '), words = 0;
        gap > 0 && words < 3;
        gap = address.lastIndexOf(' ', gap - 1), words++) {
      Optional<State> state = StateNames.printed(address.substring(gap + 1), true);
      boolean longer =
          gap > 0
              && StateNames.named(address.substring(address.lastIndexOf(' ', gap - 1) + 1))
                  .isPresent();
      if (state.isPresent() && !longer) {
        String rest = address.substring(0, gap).replaceFirst("[ ,]+$", "").replaceAll("[|·•]", ",");
        String last = rest.substring(rest.lastIndexOf(',') + 1).strip();
        return Optional.of(CityName.of(last, state.get()).in(state.get()));
      }
    }
    return Optional.empty();
  }
}
