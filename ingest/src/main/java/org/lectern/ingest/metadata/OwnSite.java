package org.lectern.ingest.metadata;

import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.organization.Website;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;

/// The organization's web site on a page that others may have written: beside a label of its own,
/// as "its website", or an address that is made of its name. The site on which the page stands is
/// somebody else's.
record OwnSite(Subject subject, Kind kind, Reading reading, Findings findings) {
  private static final String ADDRESS =
      "(?<address>(?:https?://|www\\.)[^\\s,;<>()\"”]{4,120}|(?:[a-z0-9-]{2,63}\\.){1,3}(?:org|com|net|edu|gov|info|us|example|coop|church|mx|ca|uk)(?:/[^\\s,;<>()\"”]{0,80})?)(?![\\w@])";
  private static final QuickPattern LABELLED =
      QuickPattern.compile(
          "(?i)(?:^|[ |·•])(?:official )?(?:web(?: ?site| address| page)?|site|home ?page|url|internet|online|on the web)(?: address)? ?[:|] ?"
              + ADDRESS);
  private static final QuickPattern OWNED =
      QuickPattern.compile(
          "(?<owner> )(?:web ?site|home ?page|web page|site)(?:,| at| is|:)? (?:at |is )?"
              + ADDRESS);
  private static final QuickPattern ANY = QuickPattern.compile("(?<![\\w@./-])" + ADDRESS);
  private static final Cues ADDRESSES =
      Cues.of(
          "www.",
          "http",
          ".org",
          ".com",
          ".net",
          ".edu",
          ".gov",
          ".info",
          ".us",
          ".coop",
          ".example",
          ".church",
          ".mx",
          ".ca",
          ".uk");
  private static final String MADE_OF_NAME = "web site made of its name";
  private static final QuickPattern SOCIAL =
      QuickPattern.compile(
          "(?i).*\\b(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|archive|wikipedia)\\.(?:com|org).*");

  void read() {
    if (kind == Kind.NEWS && !Subject.isOwn(findings)) {
      return;
    }
    String name = findings.organization().orElse("");
    if (name.isEmpty()) {
      return;
    }
    for (Sentence sentence : reading.sentences()) {
      if (ADDRESSES.in(sentence.text()) && found(sentence, name)) {
        return;
      }
    }
  }

  private boolean found(Sentence sentence, String name) {
    String text = sentence.text();
    QuickMatcher labelled = LABELLED.matcher(text);
    if (labelled.find() && mayBeOwn(labelled)) {
      return add(labelled, sentence, "web site beside a label", 0.84);
    }
    Whose whose = new Whose(text, subject, Subject.isOwn(findings), true);
    QuickMatcher owned = OWNED.matcher(text);
    while (owned.find()) {
      if (whose.isOwnerAt(owned.start("owner")) && mayBeOwn(owned)) {
        return add(owned, sentence, "its web site", 0.84);
      }
    }
    QuickMatcher any = ANY.matcher(text);
    while (any.find()) {
      if (HostName.isOf(any.group("address"), Subject.bare(name)) && mayBeOwn(any)) {
        return add(any, sentence, MADE_OF_NAME, 0.78);
      }
    }
    return false;
  }

  /// Whether it is neither a network's nor that of whoever publishes a page about it.
  private boolean mayBeOwn(QuickMatcher matcher) {
    String address = matcher.group("address");
    Optional<String> host = Website.host(address);
    Optional<String> page = findings.text(FactField.URL).flatMap(Website::host);
    boolean published = host.isPresent() && host.equals(page) && !Subject.isOwn(findings);
    return !SOCIAL.matcher(address).matches() && !published;
  }

  private boolean add(QuickMatcher matcher, Sentence sentence, String rule, double confidence) {
    String printed = matcher.group("address").replaceFirst("[.,;:]+$", "");
    // Any page of its site tells the site.
    String address =
        rule.equals(MADE_OF_NAME)
            ? printed.replaceFirst("^((?:https?://)?+[^/]+)/.*$", "$1")
            : printed;
    int start = matcher.start("address");
    findings.add(
        new Finding(
            new Text(FactField.WEBSITE, address),
            confidence,
            "text: " + rule,
            reading.shown(sentence, start, start + address.length())));
    return true;
  }
}
