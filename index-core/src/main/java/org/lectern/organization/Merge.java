package org.lectern.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.organization.Organization.Belonging;
import org.lectern.schema.Evidence;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.PolicyDocument;

/// Files a document under the organization that it belongs to, and keeps the evidence.
public final class Merge {
  private static final String RULE = "same organization: ";

  private Merge() {}

  /// Whether a fact says under which organization a document was filed, and not what its text says.
  public static boolean isMerge(Fact fact) {
    return fact.field() == FactField.ORGANIZATION && fact.rule().startsWith(RULE);
  }

  /// The document under its organization. Where its own facts alone would not file it there, a fact
  /// says by which key it got there, with the words that gave the key.
  public static PolicyDocument filed(
      PolicyDocument document, OrganizationName organization, Belonging belonging) {
    List<Fact> facts = new ArrayList<>();
    document.facts().stream().filter(fact -> !isMerge(fact)).forEach(facts::add);
    if (!filedBy(organization, belonging).isEmpty()) {
      evidence(document, belonging.key())
          .ifPresent(words ->
              facts.add(
                  new Fact(
                      FactField.ORGANIZATION,
                      organization.id(),
                      organization.name(),
                      confidence(belonging.key().kind()),
                      rule(belonging.key()),
                      words)));
    }
    return document.with(document.summary().withOrganization(organization)).withFacts(facts);
  }

  /// The term of the key that files a document; empty where it would be there alone.
  private static String filedBy(OrganizationName organization, Belonging belonging) {
    boolean alone = Resolution.alone(belonging.member()).equals(organization.id());
    return alone ? "" : belonging.key().term();
  }

  /// The term of the key that a document was filed by; empty where it needed none.
  static String filedBy(PolicyDocument document) {
    for (Fact fact : document.facts()) {
      if (isMerge(fact)) {
        String words = fact.rule().substring(RULE.length());
        for (Key.Kind kind : Key.Kind.values()) {
          if (words.startsWith(word(kind))) {
            return new Key(kind, words.substring(word(kind).length())).term();
          }
        }
      }
    }
    return "";
  }

  /// Whether a document is filed as it should be.
  public static boolean isFiled(OrganizationName organization, Belonging belonging) {
    Member member = belonging.member();
    return member.current().equals(organization)
        && member.filedBy().equals(filedBy(organization, belonging));
  }

  private static String rule(Key key) {
    return RULE + word(key.kind()) + key.value();
  }

  private static String word(Key.Kind kind) {
    return switch (kind) {
      case STATED -> "stated id ";
      case HOST -> "website ";
      case NAME -> "name ";
    };
  }

  private static double confidence(Key.Kind kind) {
    return switch (kind) {
      case STATED -> 0.99;
      case HOST -> 0.95;
      case NAME -> 0.85;
    };
  }

  /// The key that a document is filed by: by its own strongest one where it needed no other.
  public static Key key(Member member) {
    return Key.ofTerm(member.filedBy()).orElseGet(() -> member.keys().getFirst());
  }

  /// The words of the document that give the key.
  public static Optional<Evidence> evidence(PolicyDocument document, Key key) {
    return Optional.ofNullable(fact(document, key)).map(Fact::evidence);
  }

  private static @Nullable Fact fact(PolicyDocument document, Key key) {
    Fact found = null;
    for (Fact fact : document.facts()) {
      if (!isMerge(fact)
          && fact.withdrawn() == null
          && gives(fact, key)
          && (found == null || fact.confidence() > found.confidence())) {
        found = fact;
      }
    }
    return found;
  }

  private static boolean gives(Fact fact, Key key) {
    return switch (key.kind()) {
      case STATED ->
          (fact.field() == FactField.TAX_ID && ("ein-" + fact.value()).equals(key.value()))
              || (fact.field() == FactField.ORGANIZATION && fact.value().equals(key.value()));
      case HOST ->
          (fact.field() == FactField.WEBSITE || fact.field() == FactField.URL)
              && Website.host(fact.value()).filter(key.value()::equals).isPresent();
      case NAME ->
          (fact.field() == FactField.ORGANIZATION || fact.field() == FactField.ALIAS)
              && NameForm.of(fact.label()).equals(key.value());
    };
  }
}
