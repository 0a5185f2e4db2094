package org.lectern.ingest.metadata;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.ingest.metadata.NamedBody.Mention;
import org.lectern.ingest.metadata.ProperNames.Name;
import org.lectern.ingest.metadata.SignWeights.Page;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// The name that most probably is the one whose page it is, by all signs of all names together:
/// what each is worth was learned from pages whose organization is known.
///
/// @param probability of it and the names that are parts of it or short for it
record LikelyBody(NamedBody body, double probability) {
  /// Below it nobody is more likely than any name, or two names are equally so.
  private static final double LEAST = 0.65;

  private static final double SUREST = 0.88;

  private static final Set<NameSign> TITLED =
      EnumSet.of(NameSign.TITLE_WHOLE, NameSign.TITLE_PART, NameSign.TITLE_ABOUT);

  /// What nobody's own name has about it.
  private static final Set<NameSign> NO_PERSON =
      EnumSet.of(
          NameSign.SITE,
          NameSign.RIGHTS,
          NameSign.HOST,
          NameSign.MAIL,
          NameSign.LINKED,
          NameSign.PAID,
          NameSign.OWNS);

  /// Where names stand alone, or are known to be whose the page is.
  private static final Set<NameSign> SHOWN =
      EnumSet.of(
          NameSign.TITLE_WHOLE,
          NameSign.TITLE_PART,
          NameSign.TITLE_ABOUT,
          NameSign.SITE,
          NameSign.AUTHOR,
          NameSign.RIGHTS,
          NameSign.PRINT_LINE,
          NameSign.FURNITURE,
          NameSign.EDGE,
          NameSign.FIRST_LINE,
          NameSign.HEADING_WHOLE,
          NameSign.HEADING_ABOUT,
          NameSign.HOST,
          NameSign.MAIL,
          NameSign.LINKED,
          NameSign.SIGNED,
          NameSign.PAID);

  /// What the pages of an authority have; others only name it.
  private static final Set<NameSign> OF_AUTHORITY =
      EnumSet.of(
          NameSign.TITLE_BEGINS,
          NameSign.SITE,
          NameSign.RIGHTS,
          NameSign.PRINT_LINE,
          NameSign.FURNITURE,
          NameSign.EDGE,
          NameSign.HOST,
          NameSign.MAIL,
          NameSign.SIGNED,
          NameSign.HONORED);

  static final Set<NameSign> OWN =
      EnumSet.of(
          NameSign.SITE,
          NameSign.RIGHTS,
          NameSign.PRINT_LINE,
          NameSign.FURNITURE,
          NameSign.EDGE,
          NameSign.FIRST_LINE,
          NameSign.HOST,
          NameSign.MAIL,
          NameSign.MAILBOX,
          NameSign.PAID);

  /// The likeliest name of a page; empty where none is likely enough.
  static Optional<LikelyBody> of(List<NamedBody> bodies, Page page) {
    return of(bodies, page, SignWeights.get());
  }

  /// @param weights of the signs
  static Optional<LikelyBody> of(List<NamedBody> all, Page page, SignWeights weights) {
    List<NamedBody> bodies = eligible(all, page);
    double sum = Math.exp(weights.score(nobody(), page));
    double most = 0;
    NamedBody leader = null;
    for (NamedBody body : bodies) {
      double odds = Math.exp(weights.score(body.signs(), page));
      sum += odds;
      if (odds > most) {
        most = odds;
        leader = body;
      }
    }
    if (leader == null) {
      return Optional.empty();
    }
    double related = 0;
    for (NamedBody body : bodies) {
      if (leader.isRelated(body)) {
        related += Math.exp(weights.score(body.signs(), page));
      }
    }
    double probability = related / sum;
    return probability >= LEAST && isSure(leader, page)
        ? Optional.of(new LikelyBody(leader, probability))
        : Optional.empty();
  }

  /// The names that are weighed at all.
  static List<NamedBody> eligible(List<NamedBody> bodies, Page page) {
    return bodies.stream()
        .filter(LikelyBody::isEligible)
        // An article is not about the paper that prints it.
        .filter(body -> page != Page.ARTICLE || !body.has(NameSign.SITE))
        .toList();
  }

  /// A place is no body, and whoever only gives to one is another.
  private static boolean isEligible(NamedBody body) {
    return !body.has(NameSign.BENEFACTOR) && !body.has(NameSign.PLACE);
  }

  /// Somebody's name, letters that nothing tells to be a body (they may be an illness), an
  /// authority and whom an article names in passing are whose page it is only where something shows
  /// that.
  private static boolean isSure(NamedBody body, Page page) {
    boolean person = body.has(NameSign.PERSON) && !body.has(NameSign.NOUN_WEAK);
    boolean letters = body.has(NameSign.UNBACKED) && body.has(NameSign.ACRONYM);
    return (!person || body.hasAny(NO_PERSON))
        && (!letters || body.hasAny(SHOWN))
        && (!body.has(NameSign.AUTHORITY) || body.hasAny(OF_AUTHORITY))
        && (page != Page.ARTICLE || !body.has(NameSign.IN_PASSING));
  }

  /// The signs of no name at all.
  static Signs<NameSign> nobody() {
    Signs<NameSign> signs = Signs.ofName();
    signs.set(NameSign.NOBODY, true);
    return signs;
  }

  /// Who seems to speak on a page, as far as it is known yet.
  static Page page(Reading reading, Findings findings) {
    Voice voice = Rules.voice(findings);
    Kind kind = Rules.kind(findings);
    if (OwnPage.isSpokenByItsOwner(findings)
        || (kind == Kind.ABOUT && voice != Voice.THIRD_PARTY)) {
      return Page.OWN;
    }
    if (voice == Voice.PRESS || kind == Kind.NEWS) {
      return Page.ARTICLE;
    }
    return voice == Voice.UNKNOWN && Speech.us(reading, 1).isPresent() ? Page.OWN : Page.OTHER;
  }

  String name() {
    return body.name();
  }

  /// Whether the title is the name, or has it as a part of its own.
  boolean isTitled() {
    return body.hasAny(TITLED);
  }

  /// Whether the title has it beside something else.
  boolean isPartOfTitle() {
    return body.has(NameSign.TITLE_PART);
  }

  /// Whether its page shows it as its own.
  boolean isOwn() {
    return body.hasAny(OWN);
  }

  /// Whether another name is this one, longer or shorter.
  boolean isCalled(String other) {
    String its = " " + NamedBody.key(other) + " ";
    String mine = " " + body.key() + " ";
    return its.contains(mine) || mine.contains(its);
  }

  /// The end of its first mention in a sentence; -1 where there is none.
  int end(String text) {
    return body.mentions().stream()
        .filter(mention -> mention.whole() && mention.sentence().text().equals(text))
        .mapToInt(Mention::end)
        .findFirst()
        .orElse(-1);
  }

  /// Adds it as the organization of the page.
  void add(OrganizationFinding found) {
    double confidence = Math.min(SUREST, Math.round(probability * 100) / 100.0);
    Mention first = body.first().orElse(null);
    if (first != null) {
      String noun = body.has(NameSign.NOUN) ? SubjectNouns.head(name()) : "";
      Name here = new Name(name(), first.start(), first.end(), noun);
      if (found.addIntroduced(here, 1, confidence, "signs of the page", first.sentence())) {
        return;
      }
    }
    found.add(name(), confidence, "signs of the page", body.words());
  }
}
