package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.organization.Website;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;

/// Tells the pages of authorities: by the banner that says so, or by their host.
final class OfficialSite {
  private static final int FIRST_SENTENCES = 3;
  private static final int LONGEST_BANNER = 120;
  private static final String BODY =
      "(?:(?:the )?(?:state|commonwealth|government|city|county|town|village|borough|territory|district|united states|u\\.s\\.|federal)\\b)";
  private static final QuickPattern BANNER =
      QuickPattern.compile(
          "(?i)(?=o)\\b(?:official (?:government )?(?:web ?site|web page|site) of "
              + BODY
              + "|official (?:web ?site|web page|site) of (?:the )?(?-i:\\p{Lu}[\\p{L}.’'-]+ ){1,3}(?:county|city|township|village|parish|borough|department|government|state government)\\b"
              + "|official (?:\\p{L}+ ){0,3}government (?:web ?site|organization)\\b"
              + "|official (?:state|city|county|federal) (?:government )?(?:web ?site|site)\\b)");
  private static final QuickPattern HOST =
      QuickPattern.compile(
          "(?:.*\\.)?(?:gov|mil)(?:\\.[a-z]{2})?|(?:.*\\.)?(?:state|ci|co)\\..*\\.[a-z]{2}\\.us");

  /// A state, county or city that publishes: "State of Ohio".
  private static final QuickPattern GOVERNMENT =
      QuickPattern.compile(
          "(?:State|Commonwealth|County|City|Town|Township|Village|Borough) of \\p{Lu}[\\p{L} .'’-]{2,40}");

  private OfficialSite() {}

  /// Whether a line is the banner at the head of such a site.
  static boolean isBanner(String line) {
    return line.length() <= LONGEST_BANNER && BANNER.matcher(line).find();
  }

  /// The words or the address that say it.
  static Optional<Evidence> of(Reading reading, Findings findings) {
    Layout layout = reading.layout();
    for (List<Line> lines : List.of(layout.smallPrint(), layout.furniture())) {
      for (Line line : lines) {
        QuickMatcher banner = BANNER.matcher(line.text());
        if (banner.find()) {
          return Optional.of(
              reading.taken(line.start() + banner.start(), line.start() + banner.end()));
        }
      }
    }
    for (Sentence sentence : reading.sentences().stream().limit(FIRST_SENTENCES).toList()) {
      QuickMatcher banner = BANNER.matcher(sentence.text());
      if (sentence.text().length() <= LONGEST_BANNER && banner.find() && banner.start() <= 4) {
        return Optional.of(reading.shown(sentence, banner));
      }
    }
    Optional<Evidence> body = body(reading, findings);
    if (body.isPresent()) {
      return body;
    }
    Optional<Evidence> publisher =
        findings
            .finding(FactField.PUBLISHER)
            .filter(site -> GOVERNMENT.matcher(site.value().label()).matches())
            .map(Finding::evidence);
    if (publisher.isPresent()) {
      return publisher;
    }
    Optional<Letterhead> letterhead = Letterhead.of(reading);
    if (letterhead.isPresent()) {
      return letterhead.map(Letterhead::words);
    }
    return findings
        .finding(FactField.URL)
        .filter(url -> isOfficial(url.value().value()))
        .map(Finding::evidence);
  }

  /// `The Authority is a political subdivision of the State`, on the site of that authority.
  private static Optional<Evidence> body(Reading reading, Findings findings) {
    String site = findings.text(FactField.PUBLISHER).orElse("");
    for (Sentence sentence : site.isEmpty() ? List.<Sentence>of() : reading.sentences()) {
      if (!SUBDIVISIONS.in(sentence.text())) {
        continue;
      }
      QuickMatcher told = SUBDIVISION.matcher(sentence.text());
      if (told.lookingAt() && site.contains(told.group("who"))) {
        return Optional.of(reading.shown(sentence, told));
      }
    }
    return Optional.empty();
  }

  private static final Cues SUBDIVISIONS =
      Cues.of("subdivision", "special ", "public ", "state agency", "government");
  private static final QuickPattern SUBDIVISION =
      QuickPattern.compile(
          "(?:The )?(?<who>\\p{Lu}[\\p{L} &-]{3,80}?) is an? (?:independent )?(?:political subdivision|special (?:purpose )?district|public (?:agency|authority|body|corporation)|state agency|agency|unit of (?:local )?government|instrumentality) of (?:the )?(?:State|Commonwealth|City|County|state|commonwealth|\\p{Lu}\\p{L}+ County)");

  static boolean isOfficial(String url) {
    return Website.host(url).filter(OfficialSite::isOfficialHost).isPresent();
  }

  /// Whether a host is one of an authority.
  static boolean isOfficialHost(String host) {
    return HOST.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }
}
