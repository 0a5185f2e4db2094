package org.lectern.organization;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.Fact;
import org.lectern.schema.FactField;
import org.lectern.schema.OrganizationName;
import org.lectern.schema.Place;
import org.lectern.schema.PolicyDocument;
import org.lectern.schema.Voice;

/// Reads of a document's facts what identifies its organization.
public final class Members {
  private static final Pattern EIN = Pattern.compile("[0-9]{9}");

  private Members() {}

  /// The document as a member; empty where it names no organization.
  public static Optional<Member> of(PolicyDocument document) {
    OrganizationName current = document.summary().organization();
    if (current == null) {
      return Optional.empty();
    }
    Fact named = named(document);
    String name = named == null ? current.name() : named.label();
    List<String> names = new ArrayList<>();
    List<String> acronyms = new ArrayList<>();
    names.add(NameForm.of(name));
    for (Fact fact : document.facts()) {
      if (stands(fact, FactField.ALIAS)) {
        alias(fact.label(), names, acronyms);
      }
    }
    return Optional.of(
        new Member(
            document.id(),
            name,
            stated(document, id(named, current), names.getFirst()),
            hosts(document),
            names,
            acronyms,
            states(document),
            current,
            Merge.filedBy(document)));
  }

  private static boolean stands(Fact fact, FactField field) {
    return fact.field() == field && fact.withdrawn() == null;
  }

  /// The id that the source has; who sets a name by hand states none.
  private static String id(@Nullable Fact named, OrganizationName current) {
    if (named == null) {
      return current.id();
    }
    return named.rule().equals(Fact.BY_HAND)
        ? OrganizationIds.ofName(NameForm.of(named.label()))
        : named.value();
  }

  /// The name as the document itself has it.
  private static @Nullable Fact named(PolicyDocument document) {
    Fact best = null;
    for (Fact fact : document.facts()) {
      boolean own = stands(fact, FactField.ORGANIZATION) && !Merge.isMerge(fact);
      if (own && (best == null || fact.confidence() > best.confidence())) {
        best = fact;
      }
    }
    return best;
  }

  /// A short word may be anybody's: it names nobody without more.
  private static void alias(String alias, List<String> names, List<String> acronyms) {
    String form = NameForm.of(alias);
    boolean shortWord = alias.strip().indexOf(' ') < 0 && alias.strip().length() < 6;
    List<String> into = shortWord ? acronyms : names;
    if (!form.isEmpty() && !into.contains(form)) {
      into.add(form);
    }
  }

  private static @Nullable String stated(PolicyDocument document, String id, String form) {
    Set<String> numbers = new LinkedHashSet<>();
    for (Fact fact : document.facts()) {
      if (stands(fact, FactField.TAX_ID) && EIN.matcher(fact.value()).matches()) {
        numbers.add(fact.value());
      }
    }
    // Two numbers are two organizations: neither is known to be this one.
    return numbers.size() == 1
        ? "ein-" + numbers.iterator().next()
        : id.equals(OrganizationIds.ofName(form)) ? null : id;
  }

  private static List<String> hosts(PolicyDocument document) {
    Set<String> hosts = new LinkedHashSet<>();
    for (Fact fact : document.facts()) {
      if (stands(fact, FactField.WEBSITE)) {
        Website.host(fact.value()).ifPresent(hosts::add);
      }
    }
    String url = document.summary().url();
    if (url != null && document.summary().voice() == Voice.SELF) {
      Website.host(url).ifPresent(hosts::add);
    }
    return List.copyOf(hosts);
  }

  private static List<String> states(PolicyDocument document) {
    return document.summary().places().stream()
        .map(Place::state)
        .flatMap(state -> Optional.ofNullable(state).stream())
        .map(state -> state.code().toLowerCase(Locale.ROOT))
        .distinct()
        .sorted()
        .toList();
  }
}
