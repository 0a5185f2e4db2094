package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.organization.Website;
import org.lectern.schema.FactField;

/// Which addresses of a page spell a name: its own host, that of its mail, links and accounts.
record NameAddresses(Reading reading, Findings findings) {
  private static final int SHORTEST_BOX = 5;
  private static final int SHORTEST_ACCOUNT = 4;
  private static final Cues DOTS = Cues.of(".org", ".com", ".net", ".us", ".info", ".gov", ".edu");

  /// An address of the web, or the name of an account.
  private static final QuickPattern ADDRESS =
      QuickPattern.compile(
          "(?:https?://|www\\.)[^\\s)>\\]]{1,200}|@[A-Za-z]\\w{3,}|\\b[a-z0-9-]{4,60}\\.(?:org|com|net|us|info|gov|edu)\\b");

  void read(List<NamedBody> bodies) {
    Optional<String> host = findings.text(FactField.URL).flatMap(Website::host);
    Optional<String> mail = MailHost.of(reading);
    List<String> linked = new SourceLines(reading.source()).links();
    List<String> links = new ArrayList<>();
    List<String> boxes = new ArrayList<>();
    reading.sentences().forEach(one -> addresses(one.text(), links, boxes));
    reading.layout().smallPrint().forEach(line -> addresses(line.text(), links, boxes));
    for (NamedBody body : bodies) {
      for (String name : body.names()) {
        String bare = bare(name);
        body.set(NameSign.HOST, host.filter(one -> HostName.spells(one, name)).isPresent());
        body.set(NameSign.MAIL, mail.filter(one -> HostName.spells(one, name)).isPresent());
        body.set(NameSign.LINKED, linked.stream().anyMatch(link -> isSpelled(link, name, bare)));
        body.set(NameSign.LINK, links.stream().anyMatch(link -> isSpelled(link, name, bare)));
        body.set(
            NameSign.MAILBOX,
            bare.length() >= SHORTEST_BOX && boxes.stream().anyMatch(box -> box.contains(bare)));
      }
    }
  }

  /// The addresses in a text, and what stands before the "@" of mail.
  private static void addresses(String text, List<String> links, List<String> boxes) {
    if (text.indexOf('@') < 0
        && !text.contains("://")
        && !text.contains("www.")
        && !DOTS.in(text)) {
      return;
    }
    QuickMatcher address = ADDRESS.matcher(text);
    while (address.find()) {
      String found = address.group();
      boolean account = found.startsWith("@");
      boolean mail =
          account
              && address.start() > 0
              && !Character.isWhitespace(text.charAt(address.start() - 1));
      if (!mail) {
        links.add(account ? found.substring(1).toLowerCase(Locale.ROOT) : found);
      }
    }
    for (int at = text.indexOf('@'); at > 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > 0 && " \n\t:(<".indexOf(text.charAt(from - 1)) < 0) {
        from--;
      }
      boxes.add(text.substring(from, at).toLowerCase(Locale.ROOT).replace(".", ""));
    }
  }

  /// Whether a host says the name, or an account has it.
  private static boolean isSpelled(String link, String name, String bare) {
    return link.indexOf('.') < 0
        ? bare.length() >= SHORTEST_ACCOUNT && link.replace("_", "").contains(bare)
        : Website.host(link).filter(host -> HostName.spells(host, name)).isPresent();
  }

  /// The letters and digits of a name alone.
  private static String bare(String name) {
    StringBuilder bare = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
