package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.ingest.metadata.PersonNames.Found;
import org.lectern.ingest.metadata.Roles.Role;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPerson;
import org.lectern.schema.Kind;
import org.lectern.schema.Person;

/// People beside a role: `Jane Roe is the founder of X`, `says Jane Roe, director of marketing`,
/// `executive director Jane Roe`. Who is only somebody's partner, child or pupil has no role.
final class PeopleRule implements Rule {
  private static final Pattern COMMA =
      Pattern.compile(
          "(?:,? \\([^)]{1,24}\\))?"
              + PersonNames.DEGREES
              + "(?: of \\p{Lu}[\\p{L}. ]{2,30})?+,? \\(?(?:who (?:is|serves as|remains|became|is now|was named|was appointed|has been|works as|joined (?:[^,.;]{1,40} )?as) )?"
              + "(?:the |an? |its |our |their )?(?<owner>(?:[Tt]he )?[\\p{L}.&-]{3,25}['’]s? )?");
  private static final Pattern IS =
      Pattern.compile(
          "(?:,? \\([^)]{1,24}\\))?"
              + PersonNames.DEGREES
              + "(?:, (?:an?|who) [^,.;]{3,80},| of \\p{Lu}[^,.;]{2,50}?)? (?:is|serves as|currently serves as|has served as|was named|was appointed|was elected|becomes|became|has been|joined (?:[^,.;]{1,60} )?as|(?:started|began|took over|takes over|steps in|stepped in|was sworn in|(?:has |have )?(?:led|headed|run|directed|chaired|guided)|leads|heads|succeeded|replaced|was hired|was tapped|was chosen|was promoted|has been named|will serve|returned)(?: [^,.;]{1,40})? as)"
              + "(?: currently| now| also)?(?: the| an?| its| our| their)? (?<owner>[\\p{L}.&-]{3,25}['’]s? )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}th|current|new) )?");
  private static final Pattern AS =
      Pattern.compile(
          "[^.;]{0,160}?\\b(?:her|his|their) (?:role|work|position|post|job|capacity) as (?:the |an? )?");
  private static final Cues IN_ROLE =
      Cues.of("role as ", "work as ", "position as ", "post as ", "job as ", "capacity as ");
  private static final Pattern PARTNERED = Pattern.compile(" in \\d{4}\\b|[.;]|$");
  private static final Pattern CHAIRED =
      Pattern.compile(
          "\\b(?:[Bb]oard|[Bb]oard of (?:[Dd]irectors|[Tt]rustees)) is (?:now |currently )?(?:chaired|headed|led) by $");
  private static final Pattern CHAIRS =
      Pattern.compile(
          " (?:now |currently )?chairs (?:the|its|our|their|the (?:organization|group)['’]s) board\\b(?! of (?!directors|trustees|governors))");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?=[nacsehtp])\\b(?:named|appointed|chosen|selected|elected|hired|tapped|promoted) (?:(?:Rear|Vice|Retired|retired|Admiral|General|Colonel|Major|Captain|Dr\\.|Rev\\.|Hon\\.|Prof\\.) ){0,3}$");
  private static final Pattern NAMED_AS =
      Pattern.compile(
          "(?:,[^;:“”\"]{2,60},| \\([^)]{1,30}\\))? (?:as|to be|to serve as) (?:its|our|their|the) (?:(?:next|new|first|second|third|permanent) )?");
  private static final Pattern PAST =
      Pattern.compile("(?i)(?:former|previous|retired|past|onetime|one-time|then|ex)[ -].*");
  private static final Pattern OF =
      Pattern.compile(
          "(?: (?:and|&) [\\p{L}/ -]{1,60}?)?,? (?:of|at|for|with) (?=(?:[Tt]he )?\\p{Lu})(?!(?:[Tt]he )?(?:Board|Trustees|Directors|Executive Committee)\\b)");
  private static final Pattern GOES_ON =
      Pattern.compile(" (?:(?:for|of|on|to|against|in) )?(?:the )?\\p{Lu}");
  private static final Pattern OF_AFTER =
      Pattern.compile(",? (?:of|at|from|with) (?=(?:the )?\\p{Lu})");
  private static final Pattern OF_THE = Pattern.compile(" of the \\p{Lu}");
  private static final Pattern APPOINTED =
      Pattern.compile("\\b(?:named|appointed|tapped|hired|nominated|picked|chose|elected) $");
  private static final Pattern OWNERS =
      Pattern.compile(
          "\\b(?:[Bb]oard|[Tt]rustees|[Dd]irectors|[Mm]embers|[Dd]elegates|[Ww]e|[Ii]t|[Tt]hey)\\b");
  private static final Pattern BESIDE = Pattern.compile(", (?=(?:[Tt]he )?\\p{Lu})");
  private static final Pattern OF_STATE =
      Pattern.compile(
          "(?:U\\.S\\. |[Ff]ormer )?(?:[Vv]ice )?[Pp]resident (?:Barack (?:H\\. )?Obama|Donald (?:J\\. )?Trump|Joe Biden|Joseph (?:R\\. )?Biden|Kamala Harris|Mike Pence|George (?:H\\.? ?)?W\\.? Bush|Bill Clinton|William J(?:\\.|efferson) Clinton|Al Gore|Dick Cheney|Ronald (?:W\\. )?Reagan"
              + "|Jimmy Carter|Gerald (?:R\\. )?Ford|Richard (?:M\\. )?Nixon|Lyndon (?:B\\. )?Johnson|John F\\. Kennedy|Dwight (?:D\\. )?Eisenhower|Harry (?:S\\.? )?Truman|Franklin (?:D\\. |Delano )?Roosevelt|Theodore Roosevelt|Woodrow Wilson|Abraham Lincoln|Thomas Jefferson|George Washington)");
  private static final Pattern SEVERAL =
      Pattern.compile(
          " (?:of|at|for) (?:\\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|various|another|other|a (?:dozen|number))\\b");
  private static final Pattern APPOSED = Pattern.compile(",? \\p{Lu}");
  private static final Pattern OF_OTHER =
      Pattern.compile(
          "(?:^|(?<=[ “\"]))(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir) (?<role>\\p{Ll}[\\p{Ll} -]{2,40}?) (?:for|of|at|with) (?:the |an? )?[^,.;“”\"]{3,60}, "
              + PersonNames.TITLE
              + "$");
  private static final Pattern AND =
      Pattern.compile("(?:,? and |, )" + PersonNames.TITLE + "(?=\\p{Lu})");
  private static final Pattern POSSESSIVE = Pattern.compile("(\\p{Lu}[\\p{L}.&-]*)['’]s? $");
  private static final Pattern FORMER =
      Pattern.compile(
          "(?i)(?=[fptel])\\b(?:former|formerly|previous|previously|then|ex|late|past|prior)\\b[ -]?[^,.;]{0,40}$");
  private static final Pattern TITLED =
      Pattern.compile("(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sen|Rep|Hon)\\. $");
  private static final Pattern PARTNER =
      Pattern.compile("(?:managing|founding|senior|general|law) partner");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");
  private static final Set<String> FAMILY =
      WordSet.of(
          """
          wife husband partner son daughter mother father brother sister spouse parents children
          widow widower friend neighbor fiancé fiancée grandmother grandfather uncle aunt cousin
          niece nephew sons daughters married
          """);

  @Override
  public void read(Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    boolean article = Rules.kind(findings) == Kind.NEWS;
    for (Sentence sentence : reading.sentences()) {
      new Beside(subject, article, sentence, reading, findings).read();
    }
    if (article) {
      new NamedTwice(reading, findings).read();
    }
  }

  /// The people of one sentence.
  private record Beside(
      Subject subject, boolean article, Sentence sentence, Reading reading, Findings findings) {
    void read() {
      String text = sentence.text();
      List<Found> people = Surnames.with(reading.names(sentence), sentence, reading);
      if (people.isEmpty() || PastPeople.isBelow(sentence, reading)) {
        return;
      }
      for (Found found : people) {
        if (!isFamily(text, found.start()) && !PastPeople.isHonored(text, found.start())) {
          boolean _ =
              before(found)
                  || chairs(found)
                  || ofOther(found)
                  || after(found, IS, "name is a role")
                  || after(found, COMMA, "name beside a role")
                  || after(found, AS, "name in a role")
                  || (named(text, found.start()) && after(found, NAMED_AS, "name in a new role"));
        }
      }
    }

    /// `The board is chaired by Jane Roe`, `Jane Roe chairs the board`.
    private boolean chairs(Found name) {
      String text = sentence.text();
      if (article || !text.contains("chair") || !text.contains("oard")) {
        return false;
      }
      int from = Math.max(0, titled(text, name.start()) - 60);
      Matcher by = CHAIRED.matcher(text).region(from, titled(text, name.start()));
      Matcher chairs = CHAIRS.matcher(text).region(name.end(), text.length());
      boolean is = by.find();
      boolean does = !is && chairs.lookingAt();
      if (is || does) {
        Person person = new Person(PersonNames.spelled(name.name()), "board chair");
        findings.add(
            new Finding(
                new OfPerson(person),
                0.84,
                "sentence: chairs the board",
                reading.shown(
                    sentence, is ? by.start() : name.start(), is ? name.end() : chairs.end())));
      }
      return is || does;
    }

    /// `The board has named Jane Roe`.
    private static boolean named(String text, int start) {
      return NAMED.matcher(text).region(Math.max(0, start - 60), start).find();
    }

    /// `executive director Jane Roe`.
    private boolean before(Found name) {
      String text = sentence.text();
      Optional<Role> role = Roles.before(text, titled(text, name.start()));
      if (role.isPresent() && isHeading(text, role.get().end(), name.end())) {
        return false;
      }
      if (role.isEmpty() || !isOwnBefore(role.get()) || isOfOther(name)) {
        return false;
      }
      add(name, role.get(), role.get().start(), name.end(), 0.85, "role before a name");
      if (text.startsWith("s", role.get().end())) {
        others(name, role.get());
      }
      return true;
    }

    /// `Officers: Jane Roe, chair`: the word before the name is of all.
    private static boolean isHeading(String text, int role, int end) {
      Matcher gap = COMMA.matcher(text).region(end, text.length());
      return text.startsWith("s:", role)
          && gap.lookingAt()
          && gap.end() < text.length()
          && Roles.at(text, gap.end()).isPresent();
    }

    /// `Director John Smith of the Oak Fund` on the page of another one.
    private boolean isOfOther(Found name) {
      String text = sentence.text();
      Matcher of = OF_AFTER.matcher(text).region(name.end(), text.length());
      if (article || !of.lookingAt()) {
        return false;
      }
      boolean own = subject.name().matcher(text).region(of.end(), text.length()).lookingAt();
      ProperNames.Name other = ProperNames.at(text, of.end());
      boolean the = OF_THE.matcher(text).region(name.end(), text.length()).lookingAt();
      return !own && (the || !other.noun().isEmpty());
    }

    /// `President Barack Obama` is the president of no organization.
    private boolean isOfState(String text, Role role) {
      Matcher state = OF_STATE.matcher(text).region(role.start(), text.length());
      return state.lookingAt();
    }

    /// `co-chairs Jane Roe and John Doe`.
    private void others(Found first, Role role) {
      String text = sentence.text();
      Matcher and = AND.matcher(text).region(first.end(), text.length());
      while (and.lookingAt()) {
        Optional<Found> next = PersonNames.find(text, and.end());
        if (next.isEmpty() || next.get().start() != and.end()) {
          return;
        }
        add(next.get(), role, role.start(), next.get().end(), 0.85, "role before names");
        and.region(next.get().end(), text.length());
      }
    }

    private boolean isOwnBefore(Role role) {
      String text = sentence.text();
      String before = text.substring(0, role.start());
      if (isFormer(text, role.start()) || (!role.leading() && !article)) {
        return false;
      }
      if (!article && isOfState(text, role)) {
        return false;
      }
      Matcher possessive = POSSESSIVE.matcher(before);
      boolean others =
          possessive.find()
              && !subject
                  .mention()
                  .matcher(text)
                  .region(0, role.start())
                  .results()
                  .anyMatch(found -> found.end() >= possessive.end(1));
      return !others;
    }

    private boolean after(Found name, Pattern between, String rule) {
      String text = sentence.text();
      if (between.equals(AS) && !IN_ROLE.in(text)) {
        return false;
      }
      Matcher gap = between.matcher(text).region(name.end(), text.length());
      if (!gap.lookingAt() || gap.end() >= text.length()) {
        return false;
      }
      Optional<Role> role = Roles.at(text, gap.end());
      if (role.isEmpty()
          || isFormer(text, role.get().start())
          || PAST.matcher(role.get().text()).matches()
          || (text.startsWith(":", role.get().end()) && gap.group().indexOf(',') < 0)
          || PastPeople.isClosed(text, role.get().end())
          || isOthers(gap)
          || isAppointedElsewhere(text, name.start())) {
        return false;
      }
      Matcher of = OF.matcher(text).region(role.get().end(), text.length());
      boolean named = of.lookingAt();
      boolean own = named && isOurs(text, of.end());
      boolean several = SEVERAL.matcher(text).region(role.get().end(), text.length()).lookingAt();
      boolean others = several || (named && !own) || (!article && isBeside(role.get().end()));
      boolean founder = role.get().founder();
      boolean ofUs =
          founder
              && !named
              && Subject.isOwn(findings)
              && (sentence.text().indexOf(name.name()) == 0 || gap.group().endsWith(" our "))
              && !APPOSED.matcher(text).region(role.get().end(), text.length()).lookingAt();
      boolean takes =
          own
              || ofUs
              || (article && !founder)
              || !(others
                  || founder
                  || article
                  || !(role.get().leading() || isPartner(role.get()))
                  || between.equals(AS));
      if (takes) {
        add(name, role.get(), name.start(), role.get().end(), own ? 0.92 : 0.85, rule);
      }
      return takes;
    }

    /// `became a partner in 2019`, not `is a partner in a law firm`.
    private boolean isPartner(Role role) {
      return role.plain().endsWith("partner")
          && PARTNERED.matcher(text()).region(role.end(), text().length()).lookingAt();
    }

    private String text() {
      return sentence.text();
    }

    /// `The governor named Jane Roe director`: not of the one that the page is about.
    private boolean isAppointedElsewhere(String text, int start) {
      String before = text.substring(0, start);
      return !article
          && APPOINTED.matcher(before).find()
          && !OWNERS.matcher(before).find()
          && !subject.mention().matcher(before).find();
    }

    /// The name, or `the Commission` as a page of the commission has it.
    private boolean isOurs(String text, int from) {
      Matcher called = subject.called().matcher(text).region(from, text.length());
      return subject.name().matcher(text).region(from, text.length()).lookingAt()
          || (called.lookingAt()
              && !GOES_ON.matcher(text).region(called.end(), text.length()).lookingAt());
    }

    /// `Jane Roe, president, First Bank`: another organization stands behind the role.
    private boolean isBeside(int end) {
      String text = sentence.text();
      Matcher beside = BESIDE.matcher(text).region(end, text.length());
      if (!beside.lookingAt()) {
        return false;
      }
      boolean own = subject.name().matcher(text).region(beside.end(), text.length()).lookingAt();
      boolean person =
          PersonNames.find(text, beside.end())
              .filter(name -> name.start() <= beside.end() + 5)
              .isPresent();
      ProperNames.Name other = ProperNames.at(text, beside.end());
      return !own && !person && (other.text().indexOf(' ') > 0 || !other.noun().isEmpty());
    }

    /// `Oak Fund's director` beside a name: an article may name those of others too.
    private boolean isOthers(Matcher gap) {
      String owner = gap.groupCount() > 0 ? gap.group("owner") : null;
      if (owner == null || !Character.isUpperCase(bareOwner(owner).charAt(0)) || article) {
        return false;
      }
      return !subject.isCalled(bareOwner(owner));
    }

    private static String bareOwner(String owner) {
      String bare =
          owner.startsWith("The ") || owner.startsWith("the ") ? owner.substring(4) : owner;
      return bare.replaceFirst("['’]s? $", "");
    }

    /// `A spokeswoman for the bridge authority, Jane Roe, said`.
    private boolean ofOther(Found name) {
      String text = sentence.text();
      if (!article || name.start() < 8 || text.charAt(name.start() - 2) != ',') {
        return false;
      }
      Matcher of = OF_OTHER.matcher(text).region(0, titled(text, name.start()));
      while (of.find()) {
        Optional<Role> role = Roles.at(text, of.start("role"));
        if (role.isPresent()
            && role.get().end() == of.end("role")
            && !role.get().founder()
            && !isFormer(text, of.start("role"))) {
          add(name, role.get(), of.start("role"), name.end(), 0.82, "role of a body before a name");
          return true;
        }
      }
      return false;
    }

    private void add(Found name, Role role, int start, int end, double confidence, String rule) {
      findings.add(
          new Finding(
              new OfPerson(new Person(PersonNames.spelled(name.name()), role.plain())),
              confidence,
              "sentence: " + rule,
              reading.shown(sentence, start, end)));
    }
  }

  private static boolean isFormer(String text, int start) {
    return FORMER.matcher(text).region(Math.max(0, start - 60), start).find();
  }

  /// Where a title before a name begins.
  private static int titled(String text, int start) {
    Matcher title = TITLED.matcher(text).region(Math.max(0, start - 8), start);
    return title.find() ? title.start() : start;
  }

  static boolean isFamily(String text, int start) {
    String before = text.substring(Math.max(0, start - 30), start).toLowerCase(Locale.ROOT);
    String kin = before.contains("partner") ? PARTNER.matcher(before).replaceAll("") : before;
    for (String word : GAP.split(kin)) {
      if (FAMILY.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
