package org.lectern.organization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.schema.Slug;
import org.lectern.schema.WebAddress;

/// The host of an organization's own web site.
public final class Website {
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.){1,5}[a-z]{2,24}");

  /// Many organizations have pages on these; a host below one that is made for one organization
  /// (`name.wordpress.com`) is its own.
  private static final Set<String> SHARED =
      Set.of(
          "facebook.com",
          "twitter.com",
          "x.com",
          "instagram.com",
          "linkedin.com",
          "youtube.com",
          "youtu.be",
          "tiktok.com",
          "medium.com",
          "wordpress.com",
          "blogspot.com",
          "substack.com",
          "tumblr.com",
          "linktr.ee",
          "github.io",
          "github.com",
          "gitlab.io",
          "google.com",
          "sites.google.com",
          "docs.google.com",
          "drive.google.com",
          "goo.gl",
          "bit.ly",
          "t.co",
          "wixsite.com",
          "weebly.com",
          "squarespace.com",
          "godaddysites.com",
          "webs.com",
          "ning.com",
          "meetup.com",
          "eventbrite.com",
          "gofundme.com",
          "actionnetwork.org",
          "secure.actblue.com",
          "actblue.com",
          "winred.com",
          "patreon.com",
          "paypal.com",
          "paypal.me",
          "givebutter.com",
          "flickr.com",
          "vimeo.com",
          "pinterest.com",
          "threads.net",
          "bsky.app",
          "t.me",
          "telegram.org",
          "reddit.com",
          "wikipedia.org",
          "en.wikipedia.org",
          "archive.org",
          "web.archive.org",
          "archive.is",
          "archive.today",
          "guidestar.org",
          "charitynavigator.org",
          "propublica.org",
          "projects.propublica.org",
          "influencewatch.org",
          "ballotpedia.org",
          "opensecrets.org",
          "sourcewatch.org",
          "angelfire.com",
          "geocities.com",
          "tripod.com",
          "carrd.co",
          "notion.site",
          "myshopify.com",
          "vercel.app",
          "netlify.app",
          "herokuapp.com",
          "pages.dev",
          "web.app",
          "firebaseapp.com",
          "groups.yahoo.com",
          "yahoo.com");

  /// Whose subdomains are not made for one organization each, but for languages and devices.
  private static final List<String> SHARED_BELOW =
      List.of(
          "facebook.com",
          "twitter.com",
          "linkedin.com",
          "instagram.com",
          "youtube.com",
          "wikipedia.org",
          "archive.org",
          "google.com",
          "yahoo.com");

  private static final Set<String> SECOND_LEVEL = Set.of("co", "org", "ac", "gov", "com", "net");
  private static final Set<String> SMALL_WORDS =
      Set.of("the", "of", "for", "and", "a", "an", "in", "on", "to");

  private static final int LONGEST = 90;

  private Website() {}

  /// The host of an address, with or without its scheme, in lower case and without `www.`: what two
  /// documents about one organization have in common. Empty where it is none, or shared by many.
  public static Optional<String> host(String address) {
    String url = address.strip();
    String full = url.regionMatches(true, 0, "http", 0, 4) ? url : "https://" + url;
    return WebAddress.host(full).map(Website::bare).filter(Website::isOwn);
  }

  private static String bare(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  private static boolean isOwn(String host) {
    return host.length() <= LONGEST
        && HOST.matcher(host).matches()
        && !SHARED.contains(host)
        && SHARED_BELOW.stream().noneMatch(shared -> host.endsWith("." + shared));
  }

  /// Whether a host says a name: `theleadershipcollaborative.org` all of it,
  /// `southerneducation.org` its first words, `sef.org` its initials.
  public static boolean spells(String host, String name) {
    String said = core(host).replace("-", "");
    String form = Slug.of(NameForm.withoutAcronym(name));
    if (said.length() < 3 || form.isEmpty()) {
      return false;
    }
    List<String> words = List.of(form.split("-", -1));
    boolean the = words.getFirst().equals("the") && words.size() > 1;
    return spells(said, words) || (the && spells(said, words.subList(1, words.size())));
  }

  private static boolean spells(String said, List<String> words) {
    StringBuilder begun = new StringBuilder();
    StringBuilder initials = new StringBuilder();
    StringBuilder weighty = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      begun.append(word);
      boolean enough = i > 0 || words.size() == 1;
      if (enough && said.contentEquals(begun)) {
        return true;
      }
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
        weighty.append(SMALL_WORDS.contains(word) ? "" : word.charAt(0));
      }
    }
    return said.contentEquals(initials) || said.contentEquals(weighty);
  }

  private static String end(String[] labels, int from) {
    return String.join(".", List.of(labels).subList(from, labels.length));
  }

  /// The label that an organization has chosen: `harbor` of `www.harbor.org.uk` and of
  /// `harbor.wordpress.com`.
  private static String core(String host) {
    String[] labels = host.split("\\.", -1);
    int at = labels.length - 2;
    if (at > 0 && labels[labels.length - 1].length() == 2 && SECOND_LEVEL.contains(labels[at])) {
      at--;
    }
    boolean below = at > 0 && (labels[at].equals("example") || SHARED.contains(end(labels, at)));
    return labels[Math.max(below ? at - 1 : at, 0)];
  }
}
