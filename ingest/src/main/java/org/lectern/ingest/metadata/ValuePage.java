package org.lectern.ingest.metadata;

import java.util.List;
import org.lectern.schema.FactField;
import org.lectern.schema.Kind;
import org.lectern.schema.Voice;

/// What all places and years of a page have in common: its sentences, and whose it is.
///
/// @param name of the organization; empty where it is not known
/// @param title empty where it is not known
/// @param article whether others write about the organization
record ValuePage(
    Reading reading,
    Findings findings,
    List<SentenceContext> contexts,
    String name,
    String title,
    boolean article) {
  /// So many candidates are looked at.
  static final int MOST = 300;

  static ValuePage of(Reading reading, Findings findings) {
    return new ValuePage(
        reading,
        findings,
        reading.contexts(findings),
        findings.organization().orElse(""),
        findings.text(FactField.TITLE).orElse(""),
        Rules.kind(findings) == Kind.NEWS || Rules.voice(findings) == Voice.PRESS);
  }

  /// What speaks for the page's not saying it.
  Signs<ValueSign> none() {
    Signs<ValueSign> signs = Signs.ofValue();
    signs.set(ValueSign.NONE, true);
    signs.set(ValueSign.NONE_OF_OWN, Subject.isOwn(findings) && !article);
    signs.set(ValueSign.NONE_OF_ARTICLE, article);
    signs.set(ValueSign.NONE_OF_NAMELESS, name.isEmpty());
    signs.set(ValueSign.NONE_OF_OTHER, Rules.kind(findings) == Kind.OTHER);
    return signs;
  }

  /// Takes out what an article says of others: the sentences of it that do not name the
  /// organization. Then marks what each value has more of than the others.
  <V> void compare(List<Candidate<V>> candidates) {
    candidates.removeIf(one -> article && isOfOthers(one.signs()));
    long values = candidates.stream().map(Candidate::value).distinct().count();
    for (Candidate<V> one : candidates) {
      long same = candidates.stream().filter(other -> other.value().equals(one.value())).count();
      one.signs().set(ValueSign.ONLY, values == 1);
      one.signs().set(ValueSign.FIRST, one.value().equals(candidates.getFirst().value()));
      one.signs().set(ValueSign.SHARE, same / (double) candidates.size());
    }
  }

  private static boolean isOfOthers(Signs<ValueSign> signs) {
    return !signs.has(ValueSign.PRINT)
        && (signs.has(ValueSign.UNOWNED) || signs.has(ValueSign.GOES_ON));
  }
}
