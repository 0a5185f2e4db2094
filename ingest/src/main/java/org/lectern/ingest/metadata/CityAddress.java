package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.ingest.metadata.PlaceNames.Named;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfPlace;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// A street and its city without a state, as neighbors print it: `219 W. College Ave., Appleton
/// 54911`, `You will find us at 1311 Third Avenue North, Fargo`. The state is that of the ZIP code,
/// else the one that the page speaks of, else that of the only place of the name. It counts on an
/// organization's own page, or right behind its name.
record CityAddress(Reading reading, Findings findings, Hints hints) {
  private static final int MOST = 2;
  private static final int LONGEST_LEAD = 160;
  static final QuickPattern STREET =
      QuickPattern.compile(
          "(?=\\d)(?<![\\d-])\\d{1,6}[A-Za-z]? (?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*+ ){1,5}?(?:Street|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln"
              + "|Way|Place|Pl|Court|Ct|Highway|Hwy|Square|Plaza|Parkway|Pkwy|Terrace|Circle|Pike|Row|Trail|Alley|Turnpike|Route \\d+|Broadway)\\b\\.?"
              + "(?: (?:[NSEW]|[NS][EW]|(?:North|South)(?:east|west)?|East|West)\\b\\.?)?"
              + "(?:,? (?:Suite|Ste\\.?|Room|Rm\\.?|Floor|Unit|Apt\\.?|#) ?#?[\\w-]+)?(?:,? (?:\\d+\\w\\w|\\p{L}+) [Ff]loor)?(?:,| in| \\||\\s*[·•])? (?=\\p{Lu})"
              + "|\\b[Pp]\\.? ?[Oo]\\.? ?[Bb]ox \\d+,? (?=\\p{Lu})");
  private static final Cues STREETS =
      Cues.of(
          "St",
          "Ave",
          "Av.",
          "Road",
          "Rd",
          "Boulevard",
          "Blvd",
          "Drive",
          "Dr",
          "Lane",
          "Ln",
          "Way",
          "Pl",
          "Court",
          "Ct",
          "Highway",
          "Hwy",
          "Square",
          "Parkway",
          "Pkwy",
          "Terrace",
          "Circle",
          "Pike",
          "Row",
          "Trail",
          "Alley",
          "Turnpike",
          "Route",
          "Broadway",
          "ox ");

  /// Words that say that the organization is there.
  private static final QuickPattern OURS =
      QuickPattern.compile(
          "(?:\\b(?:(?:[Ff]ind|[Vv]isit|[Rr]each|[Ss]ee|[Ww]rite to|[Ww]rite|[Cc]ome (?:see|to|visit)|[Mm]ail to|[Cc]all on) us\\b|[Ww]e(?: are|[’']re) (?:now )?(?:at|in|on|located|upstairs|above|over)\\b|[Ll]ocated\\b|[Hh]eadquarter\\w*|[Oo]ccupies|[Rr]ents|[Hh]oused|[Ss]top (?:by|in)|[Dd]rop (?:by|in|off)|[Ww]alk in|[Aa]ddress|[Mm]ailing|[Ss]end (?:\\p{L}+ ){0,4}to|[Ww]rite(?: to)?|[Cc]hecks? (?:\\p{L}+ ){0,4}to)\\b"
              + "|(?:[Oo]ur|[Tt]he|[Ii]ts|[Tt]ribal|[Mm]ain|[Hh]ead) (?:\\p{L}+ ){0,2}(?:[Oo]ffices?|[Hh]eadquarters|[Hh]all|[Hh]ouse|[Cc]enter|[Cc]linic|[Ss]hop|[Ss]tore|[Bb]uilding|[Cc]ourthouse(?: [Aa]nnex)?)\\b[^.;]{0,60}?(?:,| is(?: at| on| in)?| at| on))[^.;]{0,90}$");

  private static final QuickPattern NOT_OURS =
      QuickPattern.compile(
          "\\b(?:held|tickets|rsvp|RSVP|register|speaker|concert|rally|hearing|hosted by|built by|designed by|suspect|police|lives?|resident|born|property|home of|shooting|defendant|satellite|branch|former|formerly|apprentic\\w*)\\b");

  /// Adds what it finds, unless the page has many addresses.
  void read() {
    List<Finding> found = new ArrayList<>();
    Kind kind = Rules.kind(findings);
    boolean own =
        Subject.isOwn(findings)
            || Subject.ownsSite(findings)
            || kind == Kind.PROFILE
            || kind == Kind.ABOUT
            || (Rules.voice(findings) == Voice.OFFICIAL && kind != Kind.NEWS);
    List<Sentence> sentences = new ArrayList<>(reading.headings());
    sentences.addAll(reading.sentences());
    if (Subject.ownsSite(findings)) {
      sentences.addAll(reading.smallPrint());
    }
    for (Sentence sentence : sentences) {
      String text = sentence.text();
      if (hasDigit(text) && STREETS.in(text)) {
        read(sentence, own, found);
      }
    }
    long places = found.stream().map(Finding::value).distinct().count();
    if (places <= MOST) {
      found.forEach(findings::add);
    }
  }

  private void read(Sentence sentence, boolean own, List<Finding> found) {
    String text = sentence.text();
    QuickMatcher street = STREET.matcher(text);
    while (street.find()) {
      String before = text.substring(0, street.start());
      if (isEvent(text, before)) {
        continue;
      }
      boolean contact =
          own
              && (isSeatOfOffice(before)
                  || (before.length() < LONGEST_LEAD && isUnderContact(sentence)));
      if (!(contact && !NOT_OURS.matcher(before).find()) && !isOurs(before, own)) {
        continue;
      }
      Optional<Named> city = LoneCity.at(text, street.end(), hints);
      if (city.isPresent()) {
        found.add(
            new Finding(
                new OfPlace(city.get().place()),
                0.8,
                "street and city",
                reading.shown(sentence, street.start(), city.get().end())));
      }
    }
  }

  static final QuickPattern CONTACT =
      QuickPattern.compile(
          "(?i)(?:contact|find|visit|reach|write to|mail)(?: us| information| info| the office| our office)?|where (?:we are|to find us|we meet)|(?:our |main |head |mailing |office |street )?(?:locations?|offices?|address|headquarters)|directions|how to (?:find|reach|contact) us|get in touch|keep in touch|stop by|come (?:see|visit) us|(?:contact|visit|find) (?:us|or write|and directions).{0,20}");

  /// Whether it stands under a heading such as "Find us".
  private boolean isUnderContact(Sentence sentence) {
    if (sentence.section() < 0) {
      return false;
    }
    String heading = reading.layout().parts().get(sentence.section()).heading();
    return heading != null && CONTACT.matcher(heading.replaceFirst("[:.!]$", "").strip()).matches();
  }

  private static final QuickPattern AT_OFFICE =
      QuickPattern.compile("\\b[Oo]ffices?(?: is| are)?,?(?: at| on)? ?$");
  private static final QuickPattern DAY =
      QuickPattern.compile(
          "\\b(?:" + PrintedDate.MONTH_NAMES + ") \\d{1,2}\\b|\\bwill (?:meet|be held|gather)\\b");

  /// Whether something takes place there: an office has hours, too.
  private boolean isEvent(String text, String before) {
    return DAY.matcher(before).find()
        || (PostalAddress.EVENT.matcher(text).find()
            && !AT_OFFICE.matcher(before).find()
            && !OwnAddress.isHoused(before)
            && !isSeatOfOffice(before));
  }

  private static final QuickPattern OFFICES =
      QuickPattern.compile(
          "\\b(?:[Cc]ourthouse|[Cc]ity [Hh]all|[Tt]own [Hh]all|[Vv]illage [Hh]all|[Cc]apitol|[Ss]tatehouse|[Gg]overnment [Cc]enter)(?: [Aa]nnex| [Bb]uilding)?(?:,|,? at)[^.;]{0,40}$");

  /// Whether an authority meets at its own seat.
  private boolean isSeatOfOffice(String before) {
    return Rules.voice(findings) == Voice.OFFICIAL && OFFICES.matcher(before).find();
  }

  private boolean isOurs(String before, boolean own) {
    String lead = before.substring(Math.max(0, before.length() - LONGEST_LEAD));
    MentionMatcher name = reading.subject(findings).name().matcher(lead);
    int named = -1;
    while (name.find()) {
      named = name.end();
    }
    if (named >= 0 && lead.substring(named).matches("[\\s,.:|·•–—-]*")) {
      return true;
    }
    boolean mail = MAIL.matcher(before).find();
    return own
        && !(mail && namesAnother(before))
        && !NOT_OURS.matcher(lead).find()
        && (before.isBlank() || PostalAddress.isLead(before) || OURS.matcher(lead).find());
  }

  private static final QuickPattern MAIL =
      QuickPattern.compile("\\b(?:[Cc]hecks?|[Ss]end|[Ll]ockbox|[Gg]ifts?)\\b");

  private boolean namesAnother(String before) {
    Subject subject = reading.subject(findings);
    return ProperNames.all(before).stream()
        .filter(name -> name.text().indexOf(' ') > 0)
        .anyMatch(name -> !subject.name().matcher(name.text()).find());
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
