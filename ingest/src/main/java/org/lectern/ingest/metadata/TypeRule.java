package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.ingest.metadata.Sentences.Sentence;
import org.lectern.ingest.reader.FactValue.OfType;
import org.lectern.schema.Evidence;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.OrganizationType;
import org.lectern.schema.Voice;

/// What sort of body the organization is: by the kind line, the tax status, and the words of the
/// type or of the sentence that introduces it, in that order. What comes later may only be finer: a
/// `Non-profit` with the status 501(c)(3), but never a `Labor Union` that is a coalition too.
final class TypeRule implements Rule {
  private static final String WHAT =
      "(?<what>(?:\\p{Lu}[\\p{L}.' ]{2,30}, [\\p{L}. ]{2,22}-based )?[^.;,:]{3,140}?)"
          + "(?= (?:that|which|who|whose|based|headquartered|located|founded|formed|established|created|dedicated|devoted|committed|focused|working|serving|representing|supporting|promoting|que|qui|die|der|das|para|pour|for|with|in|of|on|at|to|by|among|between|advocating|since|made)\\b|[.,;:]|$)";
  private static final QuickPattern INTRODUCED =
      QuickPattern.compile(
          "(?: \\([^)]{1,40}\\))?(?:, [^.;]{1,90}?,)?(?: (?:is|was|are|has been|operates as)(?: now| also| still)?(?: (?:organized|incorporated|registered|recognized) as)? (?:an? |the |one of the )|, an? | es una? | est une? | ist eine? | é uma? )"
              + WHAT);

  /// Behind a name in mid-sentence.
  private static final QuickPattern APPOSED =
      QuickPattern.compile("(?: \\([^)]{1,40}\\))?, an? " + WHAT);

  private static final QuickPattern FRONTED =
      QuickPattern.compile(
          "About (?:the )?\\p{Lu}[^:.]{2,80}: (?=\\p{Lu})|(?:Founded|Established|Formed|Created|Incorporated|Started|Chartered|Organized|Launched|Based|Headquartered)\\b[^.;]{0,80}?, (?=\\p{Lu}|the |we )");
  private static final QuickPattern MEMBERS =
      QuickPattern.compile(
          " (?:of|among|between) [^.;]{0,40}?\\b(?:organizations|groups|nonprofits|unions|coalitions)\\b");
  private static final Set<String> NOT_OF_MEMBERS =
      WordSet.of(
          "association federation foundation institute center council database directory list survey study union nonprofit department program project");

  /// `A company that syndicates talk radio`.
  private static final QuickPattern MEDIA =
      QuickPattern.compile(
          ",? (?:that|which) (?:syndicates|broadcasts|publishes|prints|airs|produces|owns)\\b[^.;]{0,60}?\\b(?:radio|television|newspapers?|magazines?|podcasts|newscasts)\\b");

  /// Above what the head of a page states.
  private static final double FINER = 0.98;

  private final List<Read> reads = new ArrayList<>();

  private record Read(OrganizationType type, Finding finding) {}

  @Override
  public void read(Reading reading, Findings findings) {
    TypeRule own = new TypeRule();
    own.kindLine(reading);
    own.status(findings);
    own.words(reading);
    if (own.reads.isEmpty() || own.reads.stream().allMatch(read -> read.type.parent().isEmpty())) {
      own.sentence(reading, findings);
    }
    if (own.reads.isEmpty()) {
      own.named(reading, findings);
    }
    own.chosen(findings).forEach(findings::add);
  }

  /// A tax status is finer than the "NGO" that a page's head may state.
  private List<Finding> chosen(Findings findings) {
    Optional<OrganizationType> stated =
        findings.best(FactField.TYPE, OfType.class).map(OfType::type);
    return chosen().stream()
        .map(found ->
            stated.isPresent()
                    && found.value() instanceof OfType(var type)
                    && type.parent().equals(stated)
                    && ValueForm.STATUS.matcher(found.evidence().quote()).find()
                ? new Finding(found.value(), FINER, found.rule(), found.evidence())
                : found)
        .toList();
  }

  private List<Finding> chosen() {
    Optional<Read> chosen = Optional.empty();
    for (Read read : reads) {
      boolean finer = chosen.map(Read::type).equals(read.type.parent());
      chosen = chosen.isEmpty() || finer ? Optional.of(read) : chosen;
    }
    return chosen.map(Read::finding).stream().toList();
  }

  private void kindLine(Reading reading) {
    Line kindLine = reading.layout().kindLine();
    if (kindLine != null) {
      TypeWords.ofLabel(KindRule.plain(kindLine))
          .ifPresent(type ->
              reads.add(
                  new Read(
                      type,
                      new Finding(new OfType(type), 0.95, "kind line", reading.taken(kindLine)))));
    }
  }

  /// The type of a tax status that another rule has read.
  private void status(Findings findings) {
    findings
        .finding(FactField.TAX_STATUS)
        .ifPresent(status ->
            TypeWords.ofStatus(status.value().value())
                .ifPresent(type ->
                    reads.add(
                        new Read(
                            type,
                            new Finding(
                                new OfType(type),
                                status.confidence(),
                                status.rule(),
                                status.evidence())))));
  }

  private void words(Reading reading) {
    for (LabelMeaning meaning : List.of(LabelMeaning.STATUS, LabelMeaning.TYPE)) {
      for (Infobox.Entry entry : reading.layout().entries(meaning)) {
        String rule = "infobox label " + entry.label().printed();
        TypeWords.ofLabel(entry.values().getFirst().text().toLowerCase(Locale.ROOT))
            .ifPresent(type ->
                reads.add(
                    new Read(
                        type, new Finding(new OfType(type), 0.93, rule, reading.taken(entry, 1)))));
      }
    }
  }

  /// `X is a labor union of dockworkers`: the words up to what it is for.
  private void sentence(Reading reading, Findings findings) {
    Subject subject = reading.subject(findings);
    boolean before = false;
    List<Sentence> sentences = new ArrayList<>(reading.sentences());
    sentences.addAll(reading.smallPrint());
    for (Sentence sentence : sentences) {
      int end = subject.end(sentence.text());
      QuickMatcher is = introduced(subject, end, before, sentence.text());
      if (is == null || type(is, sentence.text()).isEmpty()) {
        is = TypeIdioms.in(subject, before, sentence.text()).orElse(is);
      }
      before = end >= 0;
      Optional<OrganizationType> type = is == null ? Optional.empty() : type(is, sentence.text());
      if (is != null && type.isPresent()) {
        Finding finding =
            new Finding(
                new OfType(type.get()),
                0.85,
                "sentence: is a",
                reading.shown(sentence, is.start("what"), is.end("what")));
        reads.add(new Read(type.get(), finding));
        if (!type.get().equals(OrganizationType.NONPROFIT)) {
          return;
        }
      }
    }
  }

  /// What a sentence introduces the organization as: `X is a`, `Founded in 1990, X is a`, `from X,
  /// a`, and `It is a` after a sentence about it.
  ///
  /// @param begins the end of the organization that the sentence begins with; -1 where it does not
  private static @Nullable QuickMatcher introduced(
      Subject subject, int begins, boolean before, String text) {
    int from = 0;
    int end = begins;
    QuickMatcher fronted = FRONTED.matcher(text);
    if (end < 0 && (text.contains(", ") || text.startsWith("About ")) && fronted.lookingAt()) {
      from = fronted.end();
      int own = subject.end(text.substring(from));
      end = own < 0 ? -1 : from + own;
    }
    if (end < 0 && before) {
      end = Subject.goesOn(text);
    }
    QuickMatcher is = INTRODUCED.matcher(text).region(Math.max(0, end), text.length());
    if (end > 0 && is.lookingAt()) {
      return is;
    }
    MentionMatcher name = subject.name().matcher(text);
    while (name.find()) {
      QuickMatcher apposed = APPOSED.matcher(text).region(name.end(), text.length());
      if (apposed.lookingAt()) {
        return apposed;
      }
    }
    return null;
  }

  private static Optional<OrganizationType> type(QuickMatcher is, String text) {
    String what = is.group("what").toLowerCase(Locale.ROOT);
    Optional<OrganizationType> said =
        TypeWords.ofStatus(what)
            .or(() -> TypeWords.ofSentence(what))
            .or(() -> TypeIdioms.behindAdjectives(text, is.start("what")));
    boolean members =
        said.isEmpty()
            && !NOT_OF_MEMBERS.contains(what.substring(what.lastIndexOf(' ') + 1))
            && MEMBERS.matcher(text).region(is.end("what"), text.length()).lookingAt();
    boolean media =
        said.filter(OrganizationType.FOR_PROFIT::equals).isPresent()
            && MEDIA.matcher(text).region(is.end("what"), text.length()).lookingAt();
    return members
        ? Optional.of(OrganizationType.MOVEMENT_OR_COALITION)
        : media ? Optional.of(OrganizationType.FOR_PROFIT_MEDIA) : said;
  }

  /// What the name itself says, or the form in which an authority or a law firm shows its pages.
  private void named(Reading reading, Findings findings) {
    Finding organization = findings.finding(FactField.ORGANIZATION).orElse(null);
    if (organization == null) {
      return;
    }
    Subject subject = reading.subject(findings);
    for (Sentence sentence : reading.sentences()) {
      if (OfWorkers.is(subject, sentence, reading)) {
        OrganizationType union = OrganizationType.LABOR_UNION;
        Evidence words = reading.shown(sentence, 0, sentence.text().length());
        reads.add(
            new Read(union, new Finding(new OfType(union), 0.8, "represents workers", words)));
        return;
      }
    }
    // A record is of whom an authority tells, not of itself.
    boolean official =
        Rules.voice(findings) == Voice.OFFICIAL
            && (Rules.kind(findings) != Kind.RECORD || Letterhead.of(reading).isPresent());
    if (OfWorkers.isUnion(organization.value().label(), reading)) {
      OrganizationType union = OrganizationType.LABOR_UNION;
      reads.add(
          new Read(
              union,
              new Finding(new OfType(union), 0.8, "union of workers", organization.evidence())));
      return;
    }
    TypeOfName.of(organization.value().label(), official)
        .ifPresent(type ->
            reads.add(
                new Read(
                    type,
                    new Finding(
                        new OfType(type),
                        0.8,
                        official ? "name of an authority" : "name says what it is",
                        organization.evidence()))));
    if (reads.isEmpty()
        && TypeOfName.isPaper(
            organization.value().label(), reading.sentences().stream().map(Sentence::text))) {
      OrganizationType media = OrganizationType.FOR_PROFIT_MEDIA;
      reads.add(
          new Read(
              media,
              new Finding(new OfType(media), 0.75, "name of a paper", organization.evidence())));
    }
    for (Line line : reading.layout().smallPrint()) {
      if (reads.isEmpty() && TypeOfName.isOfLawFirm(line.text())) {
        OrganizationType type = OrganizationType.FOR_PROFIT_LAW_OR_LOBBYING;
        reads.add(
            new Read(
                type,
                new Finding(new OfType(type), 0.85, "attorney advertising", reading.taken(line))));
      }
    }
  }
}
