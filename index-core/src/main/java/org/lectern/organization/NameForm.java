package org.lectern.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.schema.Slug;

/// One spelling of an organization's name: its words as a [Slug], "&" as "and", without "The", a
/// legal form at its end, and an acronym in parentheses. Case and punctuation do not part two
/// names.
public final class NameForm {
  private static final Set<String> LEGAL_FORMS =
      Set.of("inc", "incorporated", "llc", "ltd", "limited", "corp", "corporation", "co", "the");
  private static final Pattern ACRONYM =
      Pattern.compile("\\s*\\(([A-Z][A-Za-z\\d&.-]{1,9})\\)\\s*$");
  private static final Pattern COUNTED = Pattern.compile("([A-Z])([2-9])");
  private static final int LONGEST = 80;
  private static final int BYTES = 12;

  private NameForm() {}

  /// The form, of `[a-z0-9-]`: a name that is too long for an id, or of another alphabet, has its
  /// hash instead. Empty where the name has neither a letter nor a digit.
  public static String of(String name) {
    String slug = bare(Slug.of(withoutAcronym(name)));
    boolean plain = slug.chars().allMatch(c -> c < 128) && slug.length() <= LONGEST;
    return plain ? slug : "name-" + hash(slug);
  }

  private static String bare(String slug) {
    String bare = slug.startsWith("the-") ? slug.substring(4) : slug;
    for (int dash = bare.lastIndexOf('-');
        dash > 0 && LEGAL_FORMS.contains(bare.substring(dash + 1));
        dash = bare.lastIndexOf('-')) {
      bare = bare.substring(0, dash);
    }
    return bare;
  }

  /// A name without the acronym of its own that stands behind it in parentheses.
  public static String withoutAcronym(String name) {
    if (name.indexOf('(') < 0) {
      return name.strip();
    }
    Matcher matcher = ACRONYM.matcher(name);
    return matcher.find() && isAcronym(matcher.group(1), name.substring(0, matcher.start()))
        ? name.substring(0, matcher.start())
        : name.strip();
  }

  /// Whether the capitals of `acronym` begin words of `name`, in order, the first one the first
  /// word: `SEF` of "The Southern Education Foundation". A digit counts the letter before it: `RC4`
  /// is `RCCCC`.
  public static boolean isAcronym(String acronym, String name) {
    String letters =
        COUNTED
            .matcher(acronym)
            .replaceAll(one -> one.group(1).repeat(Integer.parseInt(one.group(2))))
            .replaceAll("[^A-Z]", "")
            .toLowerCase(Locale.ROOT);
    String words = "-" + Slug.of(name);
    boolean the = words.startsWith("-the-") && !letters.startsWith("t");
    int at = the ? 4 : 0;
    for (int i = 0; i < letters.length(); i++) {
      int next = words.indexOf("-" + letters.charAt(i), at);
      if (next < 0 || (i == 0 && next != at)) {
        return false;
      }
      at = next + 1;
    }
    return letters.length() > 1;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
