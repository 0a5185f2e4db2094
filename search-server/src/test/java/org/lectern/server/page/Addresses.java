package org.lectern.server.page;

import java.util.List;

/// Pages of every sort, over the sample.
final class Addresses {
  static final List<String> OF_EVERY_SORT =
      List.of(
          "/",
          "/?q=water",
          "/?q=water+rights&state=NE&type=nonprofit&not_topic=law&founded_from=1970",
          "/?sort=title&facets=topic:50&published_from=2000&state=_missing",
          "/?q=%22water+zebra&state=NE",
          "/?q=praire+watter",
          "/?q=zzzz&organization=no-such&founded=_missing",
          "/documents/prairie-water-alliance-profile?q=water",
          "/documents/common-ground-wolf-1999",
          "/?q=water&state=ZZ&colour=red",
          "/nothing-here");

  private Addresses() {}

  /// Whether the page is no error.
  static boolean isFound(String address) {
    return !address.contains("ZZ") && !address.contains("nothing");
  }
}
