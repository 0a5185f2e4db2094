package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.organization.Website;

/// Whether a host is made of the words of a name, as an organization's own mostly is:
/// `prairiebeverage.example.com` of the Prairie Beverage Forum, `www.ddws.example.gov` of the
/// Department of Drinking Water Safety.
final class HostName {
  private static final int SHORTEST_WORD = 4;
  private static final int SHORTEST_ACRONYM = 3;

  private HostName() {}

  /// @param address with or without its protocol
  static boolean isOf(String address, String name) {
    String host =
        address
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^https?://", "")
            .replaceFirst("[/?#].*$", "");
    String plain = host.replaceFirst("^www\\.", "");
    String label = plain.replaceFirst("\\..*$", "").replace("-", "");
    List<String> words =
        Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
            .filter(word -> !word.isEmpty())
            .toList();
    return isMadeOf(label, words, 0, 0, 0)
        || (label.length() >= SHORTEST_ACRONYM
            && (label.equals(initials(words, true)) || label.equals(initials(words, false))));
  }

  /// Whether a host says a name, or the name with "The": `tgi.example.org` of the Garnet Institute.
  static boolean spells(String host, String name) {
    return Website.spells(host, name) || Website.spells(host, "The " + name);
  }

  private static String initials(List<String> words, boolean all) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      boolean small = word.matches("of|the|and|for|to|in|on");
      if (all || !small) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /// Whether the rest of a label is whole words of the name in their order, two of them or a long
  /// one.
  private static boolean isMadeOf(String label, List<String> words, int at, int from, int whole) {
    if (at == label.length()) {
      return whole >= SHORTEST_WORD + SHORTEST_WORD;
    }
    for (int i = from; i < words.size(); i++) {
      String word = words.get(i);
      if (label.startsWith(word, at)
          && isMadeOf(label, words, at + word.length(), i + 1, whole + word.length())) {
        return true;
      }
    }
    return false;
  }
}
