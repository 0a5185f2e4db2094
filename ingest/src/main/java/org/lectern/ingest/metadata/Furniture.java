package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that belong to the web site, not to the document.
final class Furniture {
  private static final int LONGEST = 160;
  private static final Pattern LINE =
      Pattern.compile(
          "contact .{1,60} with suggested edits.*"
              + "|see an error\\? let us know!?"
              + "|(skip|jump) to (main |the )?(content|navigation)"
              + "|(share|print|email|tweet)( this)?( (page|article|story|post))?"
              + "|share on (facebook|twitter|linkedin).{0,20}"
              + "|(subscribe|sign up)( now| today)?( (to|for) (our|the) .{0,30}newsletter.{0,20})?[.!]?"
              + "|advertisement|sponsored content|loading\\W{0,3}|back to top|read more\\W{0,3}"
              + "|(donate|log ?in|sign in|menu|search|close|home)"
              + "|for immediate release\\W*|#{2,5}|-{2,}\\s*30\\s*-{2,}|press release|news release"
              + "|(©|\\(c\\)|copyright) .{0,100}|.{0,80}all rights reserved\\.?"
              + "|we use cookies.{0,120}|accept (all )?cookies");
  private static final Pattern PUBLISHER =
      Pattern.compile("Contact (\\p{Lu}[\\p{L}\\d.&' -]{1,58}?) with suggested edits");

  private Furniture() {}

  static boolean is(String line) {
    return line.length() <= LONGEST && LINE.matcher(line.toLowerCase(Locale.ROOT)).matches();
  }

  /// The name of the site that asks for edits of its page; not found where the line is another one.
  static Matcher publisher(String line) {
    return PUBLISHER.matcher(line.substring(0, Math.min(line.length(), LONGEST)));
  }
}
