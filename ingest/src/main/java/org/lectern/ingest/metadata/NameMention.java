package org.lectern.ingest.metadata;

import java.util.List;

/// The names of an organization, with an article, a legal form or an acronym beside them: `the Oak
/// Fund, Inc. (OF)`.
///
/// @param names the first of which that fits is meant
/// @param alone not before another word that a name may go on with: `Oak Fund Ohio`
record NameMention(List<String> names, boolean alone) implements Mention {
  private static final List<String> FORMS = List.of("Inc", "LLC", "Ltd");
  private static final int MOST_OF_ACRONYM = 10;

  NameMention {
    names = List.copyOf(names);
  }

  @Override
  public int next(String text, int from, int to) {
    int first = to;
    for (int i = 0; i < names.size(); i++) {
      int at = text.indexOf(names.get(i), from);
      int start = at - Mention.THE;
      if (start >= from && Mention.isTheAt(text, start)) {
        at = start;
      }
      first = at < 0 ? first : Math.min(first, at);
    }
    return first;
  }

  @Override
  public int end(String text, int at, int to, boolean whole) {
    int end = -1;
    if (Mention.isTheAt(text, at)) {
      end = named(text, at + Mention.THE, to, whole);
    }
    return end < 0 ? named(text, at, to, whole) : end;
  }

  private int named(String text, int at, int to, boolean whole) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (text.startsWith(name, at) && at + name.length() <= to) {
        int end = behind(text, at + name.length(), to, whole);
        if (end > 0) {
          return end;
        }
      }
    }
    return -1;
  }

  /// The end with as much of form and acronym as may be.
  private int behind(String text, int name, int to, boolean whole) {
    int form = form(text, name, to);
    int end = -1;
    if (form > 0 && form < to && text.charAt(form) == '.') {
      end = withAcronym(text, form + 1, to, whole);
    }
    if (form > 0 && end < 0) {
      end = withAcronym(text, form, to, whole);
    }
    return end < 0 ? withAcronym(text, name, to, whole) : end;
  }

  /// The end of `, Inc` at `at`, without a point; -1 where there is none.
  private static int form(String text, int at, int to) {
    int space = at < to && text.charAt(at) == ',' ? at + 1 : at;
    if (space >= to || text.charAt(space) != ' ') {
      return -1;
    }
    for (String form : FORMS) {
      int end = space + 1 + form.length();
      if (end <= to && text.startsWith(form, space + 1)) {
        return end < to && Beginnings.isOfWord(text.charAt(end)) ? -1 : end;
      }
    }
    return -1;
  }

  private int withAcronym(String text, int at, int to, boolean whole) {
    int acronym = acronym(text, at, to);
    if (acronym > 0 && isEnd(text, acronym, to, whole)) {
      return acronym;
    }
    return isEnd(text, at, to, whole) ? at : -1;
  }

  /// The end of ` (OF)` at `at`; -1 where there is none.
  private static int acronym(String text, int at, int to) {
    if (at + 2 >= to || text.charAt(at) != ' ' || text.charAt(at + 1) != '(') {
      return -1;
    }
    char first = text.charAt(at + 2);
    int end = at + 3;
    while (end < to && isOfAcronym(text.charAt(end))) {
      end++;
    }
    int length = end - at - 2;
    return first >= 'A'
            && first <= 'Z'
            && length > 1
            && length <= MOST_OF_ACRONYM
            && end < to
            && text.charAt(end) == ')'
        ? end + 1
        : -1;
  }

  private static boolean isOfAcronym(char c) {
    return Beginnings.isOfWord(c) || c == '&' || c == '-';
  }

  private boolean isEnd(String text, int at, int to, boolean whole) {
    if (at == to || whole) {
      return at == to;
    }
    return !Mention.goesOnAt(text, at) && !(alone && isBeforeWord(text, at, to));
  }

  /// Whether ` Ohio` stands at `at`.
  private static boolean isBeforeWord(String text, int at, int to) {
    if (text.charAt(at) != ' ' || at + 1 >= to || !NameShape.isCapital(text, at + 1)) {
      return false;
    }
    int next = NameShape.next(text, at + 1);
    return next < to && Character.getType(text.codePointAt(next)) == Character.LOWERCASE_LETTER;
  }
}
