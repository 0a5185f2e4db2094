package org.lectern.ingest.metadata;

import java.util.regex.Pattern;
import org.lectern.ingest.reader.Digest;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.Slug;

/// The key that makes two names one organization.
///
/// The id is the [Slug] of the name as printed, without a trailing `Inc.`; so case, white space and
/// punctuation do not part two names. "The" counts where it belongs to the name, and whether it
/// does has been settled before: a rule that reads "the Southern Education Foundation" reads the
/// name without it. A name without letters of the id's alphabet is known by its hash.
final class OrganizationNames {
  private static final Pattern INC = Pattern.compile("(?i),?\\s+inc\\.?$");
  private static final int LONGEST = 100;

  private OrganizationNames() {}

  static OrganizationName named(String name) {
    String printed = name.strip();
    return new OrganizationName(id(printed), printed);
  }

  private static String id(String name) {
    String slug = Slug.of(INC.matcher(name).replaceFirst(""));
    boolean ascii = slug.chars().allMatch(c -> c < 128);
    return slug.isEmpty() || slug.length() > LONGEST || !ascii
        ? Digest.id("organization " + slug + (slug.isEmpty() ? name : ""))
        : slug;
  }

  /// Whether two names are one organization's, "The" or not.
  static boolean same(String one, String other) {
    return bare(one).equals(bare(other));
  }

  private static String bare(String name) {
    String slug = Slug.of(INC.matcher(name.strip()).replaceFirst(""));
    return slug.startsWith("the-") ? slug.substring(4) : slug;
  }
}
