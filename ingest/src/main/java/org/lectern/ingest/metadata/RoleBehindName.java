package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;

/// A role behind a name: `Jane Roe is the founder of X`, `Jane Roe, director of marketing`, `Jane
/// Roe joined the trust as its treasurer`.
record RoleBehindName(PeopleSentence in) {
  static final QuickPattern COMMA =
      QuickPattern.compile(
          "(?:,? \\([^)]{1,24}\\)|, \\d{2}(?=,))?"
              + PersonNames.DEGREES
              + "(?: of \\p{Lu}[\\p{L}. ]{2,30})?+,? \\(?(?:who (?:is|serves as|remains|became|is now|was named|was appointed|has been|works as|joined (?:[^,.;]{1,40} )?as) )?"
              + "(?:the |an? |its |our |their )?(?<owner>(?:[Tt]he )?[\\p{L}.&-]{3,25}['’]s? )?");
  private static final QuickPattern IS =
      QuickPattern.compile(
          "(?:,? \\([^)]{1,24}\\)|, \\d{2}(?=,))?"
              + PersonNames.DEGREES
              + "(?:,(?<=\\d,))?(?:, (?:an?|who) [^,.;]{3,80}(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}\\p{L}+)?)?,| of \\p{Lu}[^,.;]{2,50}?)? (?:is (?:remembered|known|regarded|honored) as|is|remains|continues (?:as|to serve as)|(?:currently |now |also )?serves (?:on (?:the|our|its|their) (?:[\\p{L}-]+ ){0,3})?as|has served as|was named|was appointed|was elected|becomes|became|has been(?: (?:named|appointed|elected|hired|promoted|chosen|selected|tapped)(?: to serve)?(?: as| to be| to)?)?|will (?:be|become|serve as|take over as|join (?:[^,.;]{1,60} )?as)|(?:has |have )?(?:recently |just )?joined (?:[^,.;]{1,60} )?as|(?:started|began|took over|takes over|steps in|stepped in|was sworn in|(?:has |have )?(?:led|headed|run|directed|chaired|guided)|leads|heads|succeeded|replaced|was hired|was tapped|was chosen|was promoted|has been named|will serve|returned)(?: [^,.;]{1,40})? as)"
              + "(?: currently| now| also| still)?(?: the| an?| its| our| their)? (?<owner>[\\p{L}.&-]{3,25}['’]s? )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}th|current|new) )?");
  private static final QuickPattern AS =
      QuickPattern.compile(
          "[^.;]{0,160}?\\b(?:her|his|their) (?:role|work|position|post|job|capacity) as (?:the |an? )?");
  private static final QuickPattern FOUNDED =
      QuickPattern.compile(
          "(?:, \\d{2})?,? who (?:had )?(?:co-?)?(?:founded|started|launched|established|created|began) ");
  private static final Cues IN_ROLE =
      Cues.of("role as ", "work as ", "position as ", "post as ", "job as ", "capacity as ");
  private static final QuickPattern AS_OF = QuickPattern.compile("^As of (?:\\p{L}+ )?20[12]\\d, ");
  private static final QuickPattern WAS =
      QuickPattern.compile(" was (?:the |an? |its |their )?(?<owner>[\\p{L}.&-]{3,25}['’]s? )?");
  private static final QuickPattern COMMITTEE =
      QuickPattern.compile(
          ".*?(?!.*(?:[Cc]ontact|[Pp]ress|[Mm]edia|[Qq]uestions|[Ii]nformation|[Oo]fficers|[Bb]oard|[Tt]rustees|[Ll]eader))\\p{Lu}[^:.;,]{2,40}: (?:\\p{L}{2,4}\\. )?");
  private static final QuickPattern PARTNERED = QuickPattern.compile(" in \\d{4}\\b|[.;]|$");
  private static final QuickPattern NAMED =
      QuickPattern.compile(
          "\\b(?:named|appointed|chosen|chose|selected|elected|hired|hires|names|appoints|tapped|promoted|picked|picks|welcomes?|welcomed|introduces?|introduced|recruited|brought on|(?:appointment|election|hiring|selection|promotion|addition) of) (?:(?:Rear|Vice|Retired|retired|Admiral|General|Colonel|Major|Captain|Dr\\.|Rev\\.|Hon\\.|Prof\\.) ){0,3}$");
  private static final QuickPattern NAMED_AS =
      QuickPattern.compile(
          "(?:,[^;:“”\"]{2,60},| \\([^)]{1,30}\\))? (?:as|to be|to serve as) (?:(?:its|our|their|the|an?) )?(?:(?:next|new|newest|first|second|third|permanent) )?");
  private static final QuickPattern PAREN =
      QuickPattern.compile(PersonNames.DEGREES + " \\((?:the |our |its )?");
  private static final QuickPattern PAST =
      QuickPattern.compile("(?i)(?:former|previous|retired|past|onetime|one-time|then|ex)[ -].*");
  private static final QuickPattern OF =
      QuickPattern.compile(
          "(?: (?:and|&) [\\p{L}/ -]{1,60}?)?,? (?:of|at|for|with) (?=(?:[Tt]he )?\\p{Lu})(?!(?:[Tt]he )?(?:Board|Trustees|Directors|Executive Committee)\\b)");
  private static final QuickPattern OF_THE =
      QuickPattern.compile(",? (?:of|at|for|with) (?=the \\p{Ll})");
  private static final QuickPattern GOES_ON =
      QuickPattern.compile(" (?:(?:for|of|on|to|against|in) )?(?:the )?\\p{Lu}");
  private static final QuickPattern APPOINTED =
      QuickPattern.compile("\\b(?:named|appointed|tapped|hired|nominated|picked|chose|elected) $");
  private static final QuickPattern OWNERS =
      QuickPattern.compile(
          "\\b(?:[Bb]oard|[Tt]rustees|[Dd]irectors|[Mm]embers|[Dd]elegates|[Ww]e|[Ii]t|[Tt]hey)\\b");
  private static final QuickPattern BESIDE = QuickPattern.compile(", (?=(?:[Tt]he )?\\p{Lu})");

  /// What is a part of the body: `Jane Roe, Director, Bridge Safety Division`.
  private static final Set<String> PARTS =
      Set.of("division", "department", "office", "bureau", "section", "unit", "branch");

  private static final QuickPattern SEVERAL =
      QuickPattern.compile(
          " (?:of|at|for) (?:\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|various|another|other|a (?:dozen|number))\\b");
  private static final QuickPattern APPOSED = QuickPattern.compile(",? \\p{Lu}");

  boolean reads(Found found) {
    String text = in.text();
    return founded(found)
        || (!isPlainRole(text, found.end()) && after(found, IS, "name is a role"))
        || after(found, COMMA, "name beside a role")
        || (text.indexOf('(', found.end()) >= 0 && after(found, PAREN, "name with a role"))
        || (IN_ROLE.in(text) && after(found, AS, "name in a role"))
        || (AS_OF.matcher(text).find() && after(found, WAS, "name was a role"))
        || (named(text, found.start()) && after(found, NAMED_AS, "name in a new role"));
  }

  /// `Jane Roe, who started the fund in 2002`.
  private boolean founded(Found name) {
    String text = in.text();
    QuickMatcher founded = FOUNDED.matcher(text).region(name.end(), text.length());
    if (!founded.lookingAt()
        || !(isOurs(text, founded.end())
            || (text.startsWith("it", founded.end()) && in.subject().begins(text)))) {
      return false;
    }
    Role founder = new Role("founder", founded.start(), founded.end(), true);
    in.add(name, founder, name.start(), founded.end(), 0.86, "who founded it");
    return true;
  }

  /// `The board has named Jane Roe`.
  private static boolean named(String text, int start) {
    return NAMED.matcher(text).region(Math.max(0, start - 60), start).find();
  }

  /// Whether `, director` or the like stands there, no degree and nothing that is told of somebody.
  private static boolean isPlainRole(String text, int at) {
    if (!text.startsWith(", ", at) || at + 2 >= text.length()) {
      return false;
    }
    char c = text.charAt(at + 2);
    return c >= 'b' && c <= 'z' && c != 'w';
  }

  private boolean after(Found name, QuickPattern between, String rule) {
    String text = in.text();
    QuickMatcher gap = between.matcher(text).region(name.end(), text.length());
    if (!gap.lookingAt() || gap.end() >= text.length()) {
      return false;
    }
    Optional<Role> role = Roles.at(text, gap.end());
    if (role.isEmpty()
        || in.isFormer(role.get().start())
        || PAST.matcher(role.get().text()).matches()
        || (text.startsWith(":", role.get().end()) && gap.group().indexOf(',') < 0)
        || PastPeople.isClosed(text, role.get().end())
        || isBeforeName(gap, role.get())
        || isOfCommittee(name, role.get())
        || isOthers(gap)
        || isAppointedElsewhere(text, name.start())) {
      return false;
    }
    QuickMatcher of = OF.matcher(text).region(role.get().end(), text.length());
    boolean named = of.lookingAt();
    boolean own = named ? isOurs(text, of.end()) : isOfOurs(role.get().end());
    boolean several = SEVERAL.matcher(text).region(role.get().end(), text.length()).lookingAt();
    boolean others = several || (named && !own) || (!in.article() && isBeside(role.get().end()));
    boolean founder = role.get().founder();
    boolean ofUs =
        founder
            && !named
            && Subject.isOwn(in.findings())
            && (in.text().indexOf(name.name()) == 0 || gap.group().endsWith(" our "))
            && !APPOSED.matcher(text).region(role.get().end(), text.length()).lookingAt();
    boolean takes =
        own
            || ofUs
            || (in.article() && !founder)
            || !(others
                || founder
                || in.article()
                || !(role.get().leading() || isPartner(role.get()))
                || between.equals(AS));
    if (takes) {
      in.add(name, role.get(), name.start(), role.get().end(), own ? 0.92 : 0.85, rule);
    }
    return takes;
  }

  /// `Oak Fund President Jane Roe`: what stands before the role is whose it is.
  private boolean isBeforeName(QuickMatcher gap, Role role) {
    String text = in.text();
    int end = role.end();
    if (gap.group().isBlank() && !beginsRole(role)) {
      return true;
    }
    return gap.group().isBlank()
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isUpperCase(text.charAt(end + 1))
        && in.reading().names(in.sentence()).stream().anyMatch(name -> name.start() == end + 1);
  }

  /// Whether a role right behind a name, with no comma between, begins as roles do.
  private static boolean beginsRole(Role role) {
    String first = role.plain().replaceFirst("[ /].*", "");
    return Character.isUpperCase(role.text().charAt(0))
        || Roles.isField(first)
        || Roles.isHead(first);
  }

  /// `Swim meets: Jane Roe, Chair`: of what the label says.
  private boolean isOfCommittee(Found name, Role role) {
    String plain = role.plain();
    return (plain.startsWith("chair") || plain.startsWith("co-chair"))
        && !plain.contains(" ")
        && !in.article()
        && COMMITTEE.matcher(in.text().substring(0, name.start())).matches();
  }

  /// `founder of the group`.
  private boolean isOfOurs(int end) {
    QuickMatcher of = OF_THE.matcher(in.text()).region(end, in.text().length());
    return of.lookingAt() && isOurs(in.text(), of.end());
  }

  /// `became a partner in 2019`, not `is a partner in a law firm`.
  private boolean isPartner(Role role) {
    return role.plain().endsWith("partner")
        && PARTNERED.matcher(in.text()).region(role.end(), in.text().length()).lookingAt();
  }

  /// `The governor named Jane Roe director`: not of the one that the page is about.
  private boolean isAppointedElsewhere(String text, int start) {
    String before = text.substring(0, start);
    return !in.article()
        && APPOINTED.matcher(before).find()
        && !OWNERS.matcher(before).find()
        && !in.subject().mention().matcher(before).find();
  }

  /// The name, or `the Commission` as a page of the commission has it.
  private boolean isOurs(String text, int from) {
    MentionMatcher called = in.subject().called().matcher(text).region(from, text.length());
    return in.subject().name().matcher(text).region(from, text.length()).lookingAt()
        || (called.lookingAt()
            && !GOES_ON.matcher(text).region(called.end(), text.length()).lookingAt());
  }

  /// `Jane Roe, president, First Bank`: another organization stands behind the role.
  private boolean isBeside(int end) {
    String text = in.text();
    QuickMatcher beside = BESIDE.matcher(text).region(end, text.length());
    if (!beside.lookingAt()) {
      return false;
    }
    boolean own = in.subject().name().matcher(text).region(beside.end(), text.length()).lookingAt();
    boolean person =
        PersonNames.find(text, beside.end())
            .filter(name -> name.start() <= beside.end() + 5)
            .isPresent();
    ProperNames.Name other = ProperNames.at(text, beside.end());
    boolean part = PARTS.contains(lastWord(other.text()));
    return !own && !person && !part && (other.text().indexOf(' ') > 0 || !other.noun().isEmpty());
  }

  /// `Oak Fund's director` beside a name: an in.article() may name those of others too.
  private boolean isOthers(QuickMatcher gap) {
    String owner = gap.groupCount() > 0 ? gap.group("owner") : null;
    if (owner == null || !Character.isUpperCase(bareOwner(owner).charAt(0)) || in.article()) {
      return false;
    }
    String bare = bareOwner(owner);
    boolean noun = in.subject().isNoun(bare.toLowerCase(Locale.ROOT));
    return !noun && !in.subject().isCalled(bare);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String bareOwner(String owner) {
    String bare = owner.startsWith("The ") || owner.startsWith("the ") ? owner.substring(4) : owner;
    return bare.replaceFirst("['’]s? $", "");
  }
}
