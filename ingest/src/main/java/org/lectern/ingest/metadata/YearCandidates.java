package org.lectern.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// All years that a page prints where its organization may have begun in them.
record YearCandidates(ValuePage page) {
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2049;
  private static final int DIGITS = 4;

  /// "Copyright (c) ".
  private static final int LONGEST_MARK = 14;

  List<Candidate<Integer>> all() {
    List<Candidate<Integer>> years = new ArrayList<>();
    for (SentenceContext context : page.contexts()) {
      String text = context.sentence().text();
      for (int at = 0; at + DIGITS <= text.length() && years.size() < ValuePage.MOST; at++) {
        if (isDigit(text, at) && isYear(text, at)) {
          years.add(year(at, context));
        }
      }
    }
    page.compare(years);
    int earliest = years.stream().mapToInt(Candidate::value).min().orElse(0);
    int latest = years.stream().mapToInt(Candidate::value).max().orElse(0);
    for (Candidate<Integer> one : years) {
      one.signs().set(ValueSign.EARLIEST, one.value() == earliest && earliest < latest);
      one.signs().set(ValueSign.LATEST, one.value() >= latest - 1 && earliest < latest);
    }
    return years;
  }

  private static boolean isYear(String text, int at) {
    int end = at + DIGITS;
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    boolean joined = ",.%-/".indexOf(before) >= 0 && isDigit(text, at - 2);
    if (Character.isLetterOrDigit(before) || "$#".indexOf(before) >= 0 || joined) {
      return false;
    }
    int year = 0;
    for (int i = at; i < end; i++) {
      if (!isDigit(text, i)) {
        return false;
      }
      year = year * 10 + text.charAt(i) - '0';
    }
    boolean goesOn =
        end < text.length()
            && (Character.isLetterOrDigit(text.charAt(end))
                || (",.-/".indexOf(text.charAt(end)) >= 0
                    && isDigit(text, end + 1)
                    && !isDigit(text, end + 4)));
    return year >= FIRST_YEAR && year <= LAST_YEAR && !goesOn;
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && FoundingYear.isDigit(text.charAt(at));
  }

  private Candidate<Integer> year(int at, SentenceContext context) {
    Signs<ValueSign> signs = Signs.ofValue();
    String text = context.sentence().text();
    int end = at + DIGITS;
    String before = text.substring(Math.max(0, at - LONGEST_MARK), at).toLowerCase(Locale.ROOT);
    boolean range =
        end + 1 < text.length() && "-–".indexOf(text.charAt(end)) >= 0 && isDigit(text, end + 1);
    signs.set(ValueSign.RANGE, range);
    signs.set(ValueSign.COPYRIGHT, before.contains("©") || before.contains("(c)"));
    String year = text.substring(at, end);
    signs.set(ValueSign.IN_NAME, page.name().contains(year));
    signs.set(ValueSign.IN_TITLE, page.title().contains(year));
    context.mark(at, end, signs);
    return new Candidate<>(
        Integer.valueOf(year), signs, () -> page.reading().shown(context.sentence(), at, end));
  }
}
