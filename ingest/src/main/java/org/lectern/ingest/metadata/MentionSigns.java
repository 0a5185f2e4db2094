package org.lectern.ingest.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lectern.ingest.metadata.NamedBody.Mention;

/// What the words around its mentions make of a name: whether it acts, whether people belong to it,
/// whether it is only named beside another.
final class MentionSigns {
  private static final int AROUND = 60;
  private static final int MOST_MENTIONS = 40;

  /// So many of a sign are as much as more.
  private static final double MANY = 3;

  private static final QuickPattern SPACE = QuickPattern.compile("\\s+");
  private static final QuickPattern ASKED =
      QuickPattern.compile(
          "(?i)\\b(?:donat(?:e|ed|ing|ions?) to|gifts? to|contribut(?:e|ions?|ing) to|checks? payable to|payable to|join(?:ing)?|support(?:ing)?|contact|in touch with|volunteer(?:ing)? (?:with|for|at)|work(?:ing)? (?:at|for|with)|welcome to|about|visit|thanks? to|on behalf of|follow|help|call|email|applicants? to|mission of|history of|members? of|friends of|power of|goals? of)(?: the)? $");
  private static final QuickPattern HONORED =
      QuickPattern.compile(
          "(?i)\\b(?:anniversary of|commemorat(?:e|es|ing)|commend(?:s|ing)?|congratulat(?:e|es|ing)|recogni[sz](?:e|es|ing)|honor(?:s|ing)?|pay tribute to|tribute to|salut(?:e|es|ing)|resolved,? that|be furnished to|transmitted to|presented to)(?: the)? $");
  private static final QuickPattern OWNS =
      QuickPattern.compile(
          "^(?: (?:and|&) (?:its|our) \\p{Ll}|(?:['’]s?)? (?:(?:[Ee]xecutive|[Nn]ational|[Ss]tate|[Aa]nnual|[Ss]taff|[Vv]ice|[Gg]eneral|[Ss]enior|[Vv]oting|[Ll]egal|[Pp]olicy|[Cc]ampaign|[Oo]rganizing|[Ss]teering) ){0,2}(?:[Bb]oard|[Mm]embers?|[Mm]embership|[Mm]ission|[Ss]taff|[Pp]resident|[Dd]irectors?|[Aa]ttorneys?|[Ss]pokes\\p{Ll}+|[Oo]rganizers?|[Cc]hapters?|[Oo]fficers?|[Cc]ommittees?|[Vv]olunteers?|[Cc]hair\\p{Ll}*|CEO|[Ff]ounders?|[Cc]o-founders?|[Ss]ecretary|[Tt]reasurer|[Mm]eetings?|[Ww]ebsite|[Nn]ewsletter|[Cc]lients|[Dd]onors|[Ss]upporters|[Bb]udget|[Oo]ffices?|[Ee]mployees)\\b)");
  private static final QuickPattern ACTS =
      QuickPattern.compile(
          "^(?: \\([^)]{1,40}\\))?,? (?:(?:also|now|today|still|currently|has|have|will|may|proudly|recently|strongly|does|is|are|was|\\p{Ll}+ly) ){0,2}(?:is|are|was|were|has|have|works?|worked|working|urges?|urged|calls?|called|offers?|offered|offering|provides?|provided|providing|supports?|supported|supporting|opposes?|opposed|represents?|represented|serves?|served|helps?|helped|helping|believes?|stands?|seeks?|sought|runs?|joins?|joined|files?|filed|sues?|sued|announces?|announced|releases?|released|launch(?:es|ed)?|organizes?|organized|fights?|fought|advocates?|promotes?|protects?|publish(?:es|ed)?|holds?|held|hosts?|hosted|invites?|welcomes?|encourages?|advances?|brings?|unites?|educates?|trains?|gives?|continues?|began|begins?|became|voted?|votes|wins?|won|leads?|led|said|says|adds?|added|wants?|aims?|exists?|endorses?|endorsed|asks?|asked|accepts?|strives|looks?|looking|hiring|requires?|recommends?|recommended|does|do|\\p{Ll}{3,}(?:s|ed)|founded|established|created|committed|dedicated|hires?)\\b");
  private static final QuickPattern LEADS_IN =
      QuickPattern.compile(
          "(?:^|[.!?:;—–,(“\"] ?|\\b(?:and|that|how|when|while|because|but|as|since|if|at|where|which|what|why|who) )(?:[Tt]he |[Oo]ur )?$");
  private static final QuickPattern SPEAKER =
      QuickPattern.compile(
          "(?:[Pp]resident|[Dd]irector|[Cc]hair\\p{Ll}*|[Aa]ttorney|[Ss]ecretary|[Oo]rganizer|CEO|[Oo]fficer|[Ss]pokes\\p{Ll}+|[Ff]ounder|[Cc]oordinator|[Mm]anager|[Cc]ounsel|[Mm]embers?|[Ll]eaders?|[Bb]oard) (?:of|at|for|with|from)(?: the)? $|\\b(?:said|says|told) $|, (?:of|with|from)(?: the)? $");
  private static final QuickPattern APPOSED =
      QuickPattern.compile("^(?: \\([^)]{1,40}\\))?, (?:an?|the|which|whose|who|based|founded) ");
  private static final QuickPattern BESIDE =
      QuickPattern.compile(
          "(?i)\\b(?:with|by|from|through|via|to|at|as|than|against|under|like|including)(?: the| our| its| their)?(?: \\p{Ll}+)? $");
  private static final QuickPattern BELONGED_TO =
      QuickPattern.compile(
          "(?i)\\b(?:(?:member|members|chapter|affiliate|project|program|part|branch|division|arm|subsidiary|section|partner) (?:organization )?of|affiliated with|sponsored by|funded by|a grant from|hosted by|previously (?:at|with)|worked (?:at|for|with)|graduat\\p{Ll}+ (?:of|from)|degree (?:from|at))(?: the)? $");
  private static final QuickPattern FORMER =
      QuickPattern.compile(
          "(?i)\\b(?:formerly|former|previously|once|used to be)\\b[^.;:]{0,50} $");
  private static final QuickPattern LISTED_BEFORE =
      QuickPattern.compile(
          "(?:\\p{Lu}[\\p{L}.]*\\)?,(?: and)?|\\p{Lu}[\\p{L}.]*\\)? and)(?: the)? $");
  private static final QuickPattern LISTED_BEHIND =
      QuickPattern.compile(
          "^(?: \\([^)]{1,40}\\))?(?:, (?:and )?(?:the )?\\p{Lu}| and (?:the )?\\p{Lu})");
  private static final QuickPattern GIVES =
      QuickPattern.compile(
          "^ (?:\\p{Ll}+ly |has |have )?(?:funds?|funded|supports?|supported|sponsors?|sponsored|gave|gives|awarded|granted|donated|pays?|paid|backs?|underwrites?)\\b[^.;]{0,60}\\b(?:us|our)\\b");
  private static final QuickPattern GIVEN =
      QuickPattern.compile(
          "(?i)\\b(?:(?:money|funds?|funding|support|grants?|gifts?|help)[^.;]{0,30} (?:from|by)|thanks to|thank|gratitude to|made possible by|generosity of)(?: the| our)? $");
  private static final String ROLES =
      "(?:director|president|founder|co-founder|chair\\p{Ll}*|attorney|coordinator|manager|secretary|treasurer|organizer|officer|ceo|professor|lawyer|counsel|spokes\\p{Ll}+|editor|reporter|analyst|fellow|captain|lead|liaison|member)";
  private static final QuickPattern TITLED_BEHIND =
      QuickPattern.compile(
          "(?i)^(?:,|\\s*[–—/|(-]+)\\s*(?:the |an? |our |its )?(?:[\\p{L}-]+ ){0,3}"
              + ROLES
              + "\\b|^[^.;]{0,80} (?:he|she|his|her|hers|him)\\b");
  private static final QuickPattern TITLED_BEFORE =
      QuickPattern.compile(
          "(?i)(?:\\b"
              + ROLES
              + "|\\b(?:dr|mr|mrs|ms|rep|sen|gov|hon|prof)\\.|senator|mayor|representative|congress\\p{Ll}+|governor),? $");
  private static final QuickPattern THING_BEHIND =
      QuickPattern.compile(
          "^ (?:Act|Bill|Plan|Program|Award|Amendment|Day|Week|Month|Fund Act|Report|Project|Study|Resolution|Campaign|Summit|Conference|Avenue|Street|Road|Building|Park)\\b");

  private final NamedBody body;
  private int acts;
  private int owns;
  private int honored;
  private int speaker;
  private int apposed;
  private int beside;
  private int listed;
  private int titled;
  private int things;
  private boolean given;
  private final Set<String> asked = new TreeSet<>();

  private MentionSigns(NamedBody body) {
    this.body = body;
  }

  static void read(NamedBody body) {
    MentionSigns signs = new MentionSigns(body);
    body.mentions().stream().limit(MOST_MENTIONS).forEach(signs::read);
    signs.set();
  }

  /// What stands before a mention, its white space as one blank.
  static String before(Mention mention) {
    String text = mention.sentence().text();
    return blank(text.substring(Math.max(0, mention.start() - AROUND), mention.start()));
  }

  /// What stands behind a mention.
  static String behind(Mention mention) {
    String text = mention.sentence().text();
    int end = Math.min(text.length(), mention.end() + 3 * AROUND);
    return blank(text.substring(mention.end(), end));
  }

  private static String blank(String text) {
    return text.indexOf('\n') < 0 && !text.contains("  ")
        ? text
        : SPACE.matcher(text).replaceAll(" ");
  }

  private void read(Mention mention) {
    String before = before(mention);
    String behind = behind(mention);
    if (before.endsWith(" ")) {
      QuickMatcher to = ASKED.matcher(before);
      if (to.find()) {
        asked.add(to.group().toLowerCase(Locale.ROOT).strip().split(" ", 2)[0]);
      }
      honored += HONORED.matcher(before).find() ? 1 : 0;
      speaker += SPEAKER.matcher(before).find() ? 1 : 0;
      beside += BESIDE.matcher(before).find() ? 1 : 0;
      body.set(
          NameSign.BELONGED_TO,
          body.has(NameSign.BELONGED_TO) || BELONGED_TO.matcher(before).find());
      body.set(NameSign.FORMER, FORMER.matcher(before).find());
    }
    given |= GIVES.matcher(behind).find() || GIVEN.matcher(before).find();
    owns += OWNS.matcher(behind).find() ? 1 : 0;
    apposed += APPOSED.matcher(behind).find() ? 1 : 0;
    acts += ACTS.matcher(behind).find() && LEADS_IN.matcher(before).find() ? 1 : 0;
    things += THING_BEHIND.matcher(behind).find() ? 1 : 0;
    listed += LISTED_BEFORE.matcher(before).find() || LISTED_BEHIND.matcher(behind).find() ? 1 : 0;
    titled += TITLED_BEFORE.matcher(before).find() || TITLED_BEHIND.matcher(behind).find() ? 1 : 0;
  }

  private void set() {
    double all = Math.clamp(body.mentions().size(), 1, MOST_MENTIONS);
    body.set(NameSign.ACTS, some(acts));
    body.set(NameSign.OWNS, some(owns));
    body.set(NameSign.ASKED, some(asked.size()));
    body.set(NameSign.HONORED, some(honored));
    body.set(NameSign.SPEAKER, some(speaker));
    body.set(NameSign.BENEFACTOR, given && owns == 0 && asked.isEmpty());
    body.set(NameSign.APPOSED, apposed > 0);
    body.set(NameSign.BESIDE, beside / all);
    body.set(NameSign.LISTED, listed / all);
    body.set(NameSign.TITLED, titled / all);
    body.set(NameSign.OF_THING, things / all);
  }

  private static double some(int count) {
    return Math.min(1, count / MANY);
  }
}
