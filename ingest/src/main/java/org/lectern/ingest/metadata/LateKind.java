package org.lectern.ingest.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfKind;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Voice;

/// Kind and voice that no plainer rule found, once the page's organization is known: who says "we"
/// on a page about it speaks itself, an authority officially. An article that begins with the
/// organization, that nobody signed, and that quotes none but its people, is its own.
final class LateKind {
  private static final double CONFIDENCE = 0.55;
  private static final int FIRST_SENTENCES = 4;
  private static final Pattern SPOKEN = Pattern.compile("\\b(?:said|says)\\b");
  private static final Cues SPEAKING = Cues.of("said", "says");

  /// A part of any organization.
  private static final Pattern PART =
      Pattern.compile(
          "(?:(?:Executive|Steering|Advisory|Finance|Nominating|Governing|Our|The|Current|Communications|Bargaining|Collective Bargaining|Organizing|Leadership|Management|Senior) )*(?:Committee|Subcommittee|Board|Team|Council|Staff|Leadership)(?: of (?:Directors|Trustees))?(?: Members)?");

  private LateKind() {}

  static void read(Reading reading, Findings findings) {
    LateNews.kind(reading, findings);
    if (findings.finding(FactField.KIND).isEmpty()) {
      kind(reading, findings);
    }
    if (findings.finding(FactField.VOICE).isEmpty()) {
      voice(reading, findings);
      if (Rules.kind(findings) == Kind.NEWS && findings.finding(FactField.VOICE).isEmpty()) {
        LateNews.voice(reading, findings);
      }
    } else if (findings.finding(FactField.VOICE).filter(LateKind::isBySpeech).isPresent()) {
      ownArticle(reading, findings);
    }
  }

  private static boolean isBySpeech(Finding voice) {
    return voice.rule().equals("attributed speech");
  }

  private static void kind(Reading reading, Findings findings) {
    Line title = reading.layout().title();
    Byline byline = reading.layout().byline();
    String name = findings.organization().orElse("");
    boolean dated = byline != null || findings.finding(FactField.PUBLISHED).isPresent();
    boolean part = title != null && PART.matcher(title.text()).matches();
    if (title != null && !dated && part) {
      Evidence words = reading.taken(title);
      findings.add(new Finding(new OfKind(Kind.ABOUT), CONFIDENCE, "title of a board", words));
    } else if (!dated && title != null && isOfOwnSite(name, title.text())) {
      Evidence words = reading.taken(title);
      findings.add(new Finding(new OfKind(Kind.ABOUT), CONFIDENCE, "title of its site", words));
    } else if (!dated && !name.isEmpty() && isBegun(name, title, reading)) {
      Speech.us(reading, 2)
          .ifPresent(us ->
              findings.add(
                  new Finding(new OfKind(Kind.ABOUT), CONFIDENCE, "first person plural", us)));
    }
    if (findings.finding(FactField.KIND).isEmpty() && !dated && !name.isEmpty()) {
      does(name, title, reading)
          .ifPresent(words ->
              findings.add(
                  new Finding(
                      new OfKind(Kind.ABOUT), CONFIDENCE, "begins with what it does", words)));
    }
  }

  /// `Contact us`, which is in the first person; "History" and the like where whose it is is known,
  /// be it with that name before it or beside it: `Oak Fund leadership`, `Oak Fund | Officers`.
  private static boolean isOfOwnSite(String name, String title) {
    if (name.isEmpty()) {
      return title.equalsIgnoreCase("contact us");
    }
    return AboutTitle.isOfOwnSite(title) || AboutTitle.isSectionOf(title, Subject.bare(name));
  }

  /// Whether a page that nobody dated begins with what the organization does, below a title that is
  /// not its name.
  private static Optional<Evidence> does(String name, @Nullable Line title, Reading reading) {
    Sentence first = reading.sentences().isEmpty() ? null : reading.sentences().getFirst();
    String bare = Subject.bare(name);
    if (first == null || title == null || title.text().contains(bare)) {
      return Optional.empty();
    }
    int begin = first.text().startsWith("The ") ? 4 : 0;
    return first.text().startsWith(bare, begin)
            && AboutKind.acts(first.text(), begin + bare.length())
        ? Optional.of(reading.shown(first, 0, first.text().length()))
        : Optional.empty();
  }

  /// Whether the page begins with the organization.
  private static boolean isBegun(String name, @Nullable Line title, Reading reading) {
    String bare = Subject.bare(name);
    return (title != null && title.text().contains(bare))
        || reading.sentences().stream()
            .limit(FIRST_SENTENCES)
            .anyMatch(one -> one.text().contains(bare));
  }

  private static void voice(Reading reading, Findings findings) {
    String name = findings.organization().orElse("");
    Optional<String> mail = MailHost.of(reading);
    Kind kind = Rules.kind(findings);
    if (kind == Kind.PROFILE || kind == Kind.RECORD) {
      return;
    }
    Evidence words = Speech.us(reading, 1).orElse(null);
    if (mail.filter(OfficialSite::isOfficialHost).isPresent()) {
      findings
          .finding(FactField.TITLE)
          .ifPresent(title ->
              KindRule.voice(
                  findings,
                  Voice.OFFICIAL,
                  CONFIDENCE,
                  "address of an authority",
                  title.evidence()));
    } else if (words != null
        && !name.isEmpty()
        && (kind == Kind.ABOUT || (kind == Kind.OTHER && isTitle(name, reading)))) {
      boolean agency = isAgency(name);
      KindRule.voice(
          findings, agency ? Voice.OFFICIAL : Voice.SELF, CONFIDENCE, "first person plural", words);
    }
  }

  /// Whether the page has nothing but the name above it.
  private static boolean isTitle(String name, Reading reading) {
    Line title = reading.layout().title();
    return title != null && Subject.bare(title.text()).equals(Subject.bare(name));
  }

  static boolean isAgency(String name) {
    return TypeOfName.of(name, true)
            .filter(type -> type == OrganizationType.GOVERNMENT_AGENCY)
            .isPresent()
        && AGENCY.matcher(name).find();
  }

  private static final Pattern AGENCY =
      Pattern.compile(
          "^(?:U\\.S\\.|United States|Federal|National Park|Department|City|County|Town|State|Office|Bureau) |\\b(?:Department|Bureau|Administration|Police)\\b");

  /// An article whose headline begins with the organization, which nobody signed, and which quotes
  /// none but its people.
  private static void ownArticle(Reading reading, Findings findings) {
    Line title = reading.layout().title();
    Byline byline = reading.layout().byline();
    String name = findings.organization().orElse("");
    if (title == null
        || name.isEmpty()
        || (byline != null && byline.author() != null)
        || findings.finding(FactField.PUBLISHER).isPresent()) {
      return;
    }
    String bare = Subject.bare(name);
    String initials = NamedBody.initials(bare);
    String head = title.text();
    boolean begins =
        head.startsWith(bare + " ")
            || head.startsWith("The " + bare + " ")
            || (initials.length() > 2 && head.startsWith(initials + " "));
    if (!begins) {
      return;
    }
    String last = bare.substring(bare.lastIndexOf(' ') + 1);
    List<Sentence> said =
        reading.sentences().stream()
            .filter(one -> SPEAKING.in(one.text()) && SPOKEN.matcher(one.text()).find())
            .toList();
    boolean own =
        !said.isEmpty()
            && said.stream()
                .allMatch(one ->
                    one.text().contains(bare)
                        || (initials.length() > 2 && one.text().contains(initials))
                        || one.text()
                            .toLowerCase(Locale.ROOT)
                            .contains("the " + last.toLowerCase(Locale.ROOT)));
    if (own) {
      findings.add(
          new Finding(
              new org.lectern.ingest.reader.FactValue.OfVoice(
                  isAgency(name) ? Voice.OFFICIAL : Voice.SELF),
              0.76,
              "article of its own people",
              reading.taken(title)));
    }
  }
}
