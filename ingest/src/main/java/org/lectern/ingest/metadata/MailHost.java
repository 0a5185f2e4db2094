package org.lectern.ingest.metadata;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.organization.Website;

/// The host behind the e-mail addresses of a page, where it is one and the same: `harborfund.org`
/// of `info@harborfund.org`.
final class MailHost {
  private static final QuickPattern ADDRESS =
      QuickPattern.compile("[\\w.+-]{1,60}@(?<host>(?:[a-zA-Z0-9-]{1,60}\\.){1,4}[a-zA-Z]{2,24})");

  private MailHost() {}

  static Optional<String> of(Reading reading) {
    Set<String> hosts = new LinkedHashSet<>();
    for (Sentence sentence : reading.sentences()) {
      add(sentence.text(), hosts);
    }
    reading.layout().smallPrint().forEach(line -> add(line.text(), hosts));
    reading.layout().furniture().forEach(line -> add(line.text(), hosts));
    return hosts.size() == 1 ? Optional.of(hosts.iterator().next()) : Optional.empty();
  }

  private static void add(String text, Set<String> hosts) {
    if (text.indexOf('@') >= 0) {
      for (QuickMatcher mail = ADDRESS.matcher(text); mail.find(); ) {
        Website.host(mail.group("host")).ifPresent(hosts::add);
      }
    }
  }
}
