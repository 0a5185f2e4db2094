package org.lectern.ingest.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue;
import org.lectern.ingest.reader.FactValue.Text;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;

/// Tax number, tax status and web site where the text states them: `EIN: 52-1234567`, `X is a
/// 501(c)(3) nonprofit`, `Visit us at www.x.example`. Only what is said of the page's own
/// organization counts; of two tax numbers none.
final class RegistrationRule implements Rule {
  private static final QuickPattern EIN =
      QuickPattern.compile(
          "(?i)\\b(?:F?EIN|federal (?:tax )?i\\.?d\\.?|(?:federal )?tax[ -]?(?:i\\.?d\\.?|identification)(?: number)?|tax[ -](?:exempt )?number|employer identification number|employer i\\.?d\\.?)\\b"
              + "[\\s:#.()]{0,4}(?:number|no\\.?|is|of|EIN)?[\\s:#.()]{0,4}(\\d{2})[-\u2010\u2011\u2013 ]?(\\d{7})(?!\\d)");
  private static final String STATUS =
      "(501 ?\\(?[cC]\\)? ?-?\\(?\\d{1,2}\\)?|527(?= (?:organization|group|committee|PAC|political|nonprofit|fund)))(?![\\w-])";

  /// After the organization at the beginning of a sentence.
  private static final QuickPattern IS_ONE =
      QuickPattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:, [^.;]{1,90}?,)?(?: is| are| was|,| operates as| has been| became| holds| es| somos| received| has)(?: also| now)?(?: recognized| registered| organized| incorporated| exempt from taxes?)?"
              + "(?: as)?(?: both)? (?:an?|una?|the|its|under)? ?[^.;]{0,90}?\\b(?:section )?"
              + STATUS);

  /// Whom an entry is about: "This organization is a 501(c)(3) public charity".
  private static final QuickPattern THIS =
      QuickPattern.compile("This (?:organi[sz]ation|charity|nonprofit|foundation)(?= is )");

  private static final QuickPattern AS_ONE =
      QuickPattern.compile("As an? [^.;]{0,60}?" + STATUS + "[^.;]{0,60}?, ");
  private static final QuickPattern ANY = QuickPattern.compile(STATUS);
  private static final QuickPattern DEDUCTIBLE = QuickPattern.compile("tax[- ]deductible");
  private static final QuickPattern ANOTHER =
      QuickPattern.compile(
          "(?i)\\b(?:affiliate[ds]?|sister|arm|partner\\w*|sponsor\\w*|with|which|whose|fund(?:s|ed) by|donor|parent|former\\w*|like|(?:project|program|initiative|campaign|division|subsidiary|chapter|branch|member|local) of|housed (?:at|by)|run by|managed by)\\b");
  private static final QuickPattern RECEIVED =
      QuickPattern.compile(
          "(?<= )(?:received|was granted|obtained|gained|won|holds|has) (?:its |federal )?(?:tax[- ]exempt(?:ion)?|nonprofit) (?:status )?(?:under|as an?) (?:[Ss]ection )?"
              + STATUS);
  private static final QuickPattern APPOSED =
      QuickPattern.compile(",? (?:\\([^)]{1,20}\\),? )?(?:an?|itself an?|the) [^,]{0,60}$");

  /// `The largest donor to the Oak Fund is …`: who stands behind such a word is not what follows.
  private static final QuickPattern BEHIND =
      QuickPattern.compile("\\b(?:to|of|for|with|by|from|at|behind|against|in) (?:[Tt]he )?$");

  private static final QuickPattern VISIT =
      QuickPattern.compile(
          "(?i)(?:visit (?:us (?:online )?(?:at|on)|our web ?site(?: at)?)?|our web ?site(?: is| at|,|:)?|on the web(?: at|:)?|web ?site(?: is|:)|learn more (?:about us )?at|online at|find us (?:online )?at)\\s*:?\\s*"
              + "((?:https?://|www\\.)[^\\s,;<>()]{4,120}|(?:[a-z0-9-]{2,63}\\.){1,3}(?:org|com|net|edu|gov|info|us|example))(?![\\w@])");

  @Override
  public void read(Reading reading, Findings findings) {
    Kind kind = Rules.kind(findings);
    Subject subject = reading.subject(findings);
    if (findings.finding(FactField.TAX_STATUS).isEmpty()) {
      status(subject, kind, reading, findings);
    }
    if (kind != Kind.NEWS) {
      if (findings.finding(FactField.TAX_ID).isEmpty()) {
        taxId(reading, findings);
      }
    }
    if (findings.finding(FactField.WEBSITE).isEmpty()) {
      website(kind, reading, findings);
    }
    if (findings.finding(FactField.WEBSITE).isEmpty()) {
      new OwnSite(subject, kind, reading, findings).read();
    }
    if (findings.finding(FactField.TAX_STATUS).isEmpty()) {
      new LoneStatus(subject, kind, reading, findings).read();
    }
  }

  private static void status(Subject subject, Kind kind, Reading reading, Findings findings) {
    List<Sentence> sentences = reading.sentences();
    boolean about = false;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean follows = about && sentences.get(i - 1).paragraph() == sentence.paragraph();
      about = subject.begins(sentence.text()) || (follows && Subject.goesOn(sentence.text()) > 0);
      if (!sentence.text().contains("501") && !sentence.text().contains("527 ")) {
        continue;
      }
      Optional<QuickMatcher> status = status(subject, kind, follows, sentence.text());
      if (status.isPresent()) {
        QuickMatcher found = status.get();
        Optional<String> printed = ValueForm.status(found.group(1));
        if (printed.isPresent()) {
          FactValue value = new Text(FactField.TAX_STATUS, printed.get());
          findings.add(
              new Finding(
                  value,
                  0.9,
                  "sentence with a tax status",
                  reading.shown(sentence, found.start(1), found.end(1))));
          return;
        }
      }
    }
  }

  /// `… the Oak Fund, a 501(c)(4) group`, `Founded in 2005, the Oak Fund is a 501(c)(3) charity`.
  private static Optional<QuickMatcher> inside(Subject subject, String text) {
    MentionMatcher name = subject.name().matcher(text);
    while (name.find()) {
      QuickMatcher is = IS_ONE.matcher(text).region(name.end(), text.length());
      if (!PlaceBeforeNoun.isPartOf(text, name.start())
          && is.lookingAt()
          && !(is.group().startsWith(" is")
              && BEHIND.matcher(text.substring(0, name.start())).find())
          && !isAnothers(text, name.end(), is.start(1))) {
        return Optional.of(is);
      }
    }
    return Optional.empty();
  }

  /// Whether the status behind the words is that of another one, which they name or hint at: `X is
  /// run by the Oak Trust, a 501(c)(3) charity`.
  private static boolean isAnothers(String text, int from, int to) {
    String between = text.substring(from, to);
    if (ANOTHER.matcher(between).find()) {
      return true;
    }
    QuickMatcher apposed = APPOSED.matcher(between);
    return apposed.find()
        && ProperNames.in(between.substring(0, apposed.start())).stream()
            .anyMatch(name -> name.end() == apposed.start());
  }

  /// @param follows whether "it" is the organization
  private static Optional<QuickMatcher> status(
      Subject subject, Kind kind, boolean follows, String text) {
    int end = subject.end(text);
    if (end < 0 && follows) {
      end = Subject.goesOn(text);
    }
    if (end < 0 && kind == Kind.ABOUT && text.startsWith("We ")) {
      end = 2;
    }
    QuickMatcher entry = THIS.matcher(text);
    if (end < 0 && kind == Kind.PROFILE && entry.lookingAt()) {
      end = entry.end();
    }
    QuickMatcher is = IS_ONE.matcher(text).region(Math.max(0, end), text.length());
    if (end > 0 && is.lookingAt() && !isAnothers(text, end, is.start(1))) {
      return Optional.of(is);
    }
    QuickMatcher received = RECEIVED.matcher(text).region(Math.max(0, end), text.length());
    if (end > 0
        && received.find()
        && ProperNames.in(text.substring(end, received.start())).isEmpty()) {
      return Optional.of(received);
    }
    Optional<QuickMatcher> inside = inside(subject, text);
    if (inside.isPresent()) {
      return inside;
    }
    QuickMatcher as = AS_ONE.matcher(text);
    if (as.lookingAt()) {
      String rest = text.substring(as.end());
      if (rest.startsWith("we ") || rest.startsWith("our ") || subject.begins(rest)) {
        return Optional.of(as);
      }
    }
    QuickMatcher any = ANY.matcher(text);
    boolean own = DEDUCTIBLE.matcher(text).find() && (kind == Kind.ABOUT || subject.isNamed(text));
    return own && any.find() && !ANOTHER.matcher(text.substring(0, any.start())).find()
        ? Optional.of(any)
        : Optional.empty();
  }

  /// Whether it says that the number is that of a parent or a sponsor.
  private static boolean isSponsored(String text) {
    return SPONSORED.matcher(text).find();
  }

  private static final QuickPattern SPONSORED =
      QuickPattern.compile(
          "(?i)\\b(?:fiscal(?:ly)?[- ]sponsor\\w*|(?:project|program|initiative|affiliate|chapter|subsidiary|division) of|sponsored by|parent organization)\\b");

  /// Whether there are the nine digits of a tax number at all.
  private static boolean hasNumber(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 9; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits >= 9;
  }

  private static void taxId(Reading reading, Findings findings) {
    Map<String, Finding> found = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      if (!hasNumber(sentence.text()) || isSponsored(sentence.text())) {
        continue;
      }
      QuickMatcher ein = EIN.matcher(sentence.text());
      while (ein.find()) {
        String number = ein.group(1) + ein.group(2);
        found.putIfAbsent(
            number,
            new Finding(
                new Text(FactField.TAX_ID, number),
                0.9,
                "text: tax number",
                reading.shown(sentence, ein)));
      }
    }
    if (found.size() == 1) {
      found.values().forEach(findings::add);
    }
  }

  /// Whether there is a full stop inside of a word, or the beginning of an address.
  private static boolean hasAddress(String text) {
    for (int at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
      if (at > 0
          && at + 1 < text.length()
          && Character.isLetterOrDigit(text.charAt(at + 1))
          && text.charAt(at - 1) != ' ') {
        return true;
      }
    }
    return text.contains("://");
  }

  private static boolean mayVisit(String text) {
    return text.contains("isit")
        || text.contains("eb")
        || text.contains("nline")
        || text.contains("earn more")
        || text.contains("ind us")
        || text.equals(text.toUpperCase(Locale.ROOT));
  }

  /// Of a release only the section about whoever sends it says where they are.
  private static void website(Kind kind, Reading reading, Findings findings) {
    boolean about = kind == Kind.ABOUT;
    int section = !about && Subject.isOwn(findings) ? PressRelease.about(reading).orElse(-1) : -1;
    if (!about && section < 0) {
      return;
    }
    for (Sentence sentence : reading.sentences()) {
      if (!about && sentence.section() != section) {
        continue;
      }
      QuickMatcher visit = VISIT.matcher(sentence.text());
      if (hasAddress(sentence.text()) && mayVisit(sentence.text()) && visit.find()) {
        String address = visit.group(1).replaceFirst("[.,;:]+$", "");
        boolean mail = sentence.text().startsWith("@", visit.start(1) - 1);
        if (!mail
            && !address
                .toLowerCase(Locale.ROOT)
                .matches(".*(?:facebook|twitter|instagram|linkedin|youtube)\\.com.*")) {
          int start = visit.start(1);
          findings.add(
              new Finding(
                  new Text(FactField.WEBSITE, address),
                  0.85,
                  "text: web site",
                  reading.shown(sentence, start, start + address.length())));
          return;
        }
      }
    }
  }
}
