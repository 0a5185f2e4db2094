package org.lectern.ingest.metadata;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.schema.Region;

/// Regions of the United States as people print them: `the southern states`, `New England`, `the
/// Deep South`. What lies in two Census regions, such as the Southwest, Appalachia or the
/// Mid-Atlantic, is none.
final class RegionNames {
  private static final Map<String, Region> NAMES = names();
  private static final QuickPattern STATES =
      QuickPattern.compile(
          "(?i)(?:the )?(\\p{L}+)(?:-| )?(?:united states|u\\.?s\\.?a?\\.?|states|region|seaboard)");
  private static final QuickPattern AMERICAN =
      QuickPattern.compile("(?i)(?:the )?(?:american|u\\.?s\\.?) (\\p{L}+)");
  private static final Cues OF_COUNTRY =
      Cues.of("states", "region", "seaboard", "american", "u.s", "us");

  private RegionNames() {}

  /// The region that words name.
  static Optional<Region> region(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    String plain = lower.startsWith("the ") ? lower.substring(4) : lower;
    Region region = NAMES.get(plain.replace('-', ' ').replace(".", ""));
    if (region != null) {
      return Optional.of(region);
    }
    if (!OF_COUNTRY.in(plain)) {
      return Optional.empty();
    }
    QuickMatcher states = STATES.matcher(words.strip());
    if (states.matches()) {
      return Optional.ofNullable(NAMES.get(states.group(1).toLowerCase(Locale.ROOT)));
    }
    QuickMatcher american = AMERICAN.matcher(words.strip());
    return american.matches()
        ? Optional.ofNullable(NAMES.get(american.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /// All names, in small letters.
  static Set<String> all() {
    return NAMES.keySet();
  }

  private static Map<String, Region> names() {
    Map<String, Region> names = new HashMap<>();
    put(
        names,
        Region.SOUTH,
        "south,southern,deep south,southeast,southeastern,gulf coast,gulf south,mid south,upper south");
    put(names, Region.NORTHEAST, "northeast,northeastern,new england");
    put(names, Region.MIDWEST, "midwest,midwestern,upper midwest");
    put(
        names,
        Region.WEST,
        "west,western,west coast,pacific northwest,northwest,northwestern,mountain west,pacific coast");
    return Collections.unmodifiableMap(names);
  }

  private static void put(Map<String, Region> into, Region region, String names) {
    for (String name : names.split(",", -1)) {
      into.put(name, region);
    }
  }
}
