package org.lectern.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.search.DayRange;
import org.lectern.search.Facet;
import org.lectern.search.FilterField;
import org.lectern.search.YearRange;
import org.lectern.server.api.QueryString.Parameter;

/// A histogram of years with a form for a range; its table says the same.
///
/// @param name the field's: its parameters are `founded_from` and `founded_to`
/// @param bars by year
/// @param width of the picture; a slot is 10 wide and the height is 100
/// @param first the label at the left end
/// @param last the label at the right end
/// @param from what the form says now; empty where open
/// @param kept what the form carries along
/// @param missing the documents that state no year; absent where there are none
/// @param any link to any year; absent where no range is chosen
public record YearsView(
    String name,
    String title,
    boolean open,
    List<BarView> bars,
    int width,
    String first,
    String last,
    String from,
    String to,
    List<Parameter> kept,
    @Nullable ValueView missing,
    @Nullable String any) {
  /// A year or decade.
  ///
  /// @param label `1970s` or `2016`
  /// @param x left edge in the picture
  /// @param height from 4 to 100
  /// @param selected whether it lies in the chosen range
  public record BarView(
      String label, String link, long count, int x, int height, boolean selected) {
    public String documents() {
      return Words.documents(count);
    }

    public String number() {
      return Words.number(count);
    }

    public int y() {
      return 100 - height;
    }
  }

  private static final int SLOT = 10;
  private static final int LEAST_SLOTS = 12;
  private static final int MOST_YEARS = 30;
  private static final int LEAST_HEIGHT = 4;

  public YearsView {
    bars = List.copyOf(bars);
    kept = List.copyOf(kept);
  }

  static YearsView founded(Facet.Years facet, SearchSteps steps, boolean open) {
    YearRange chosen = steps.here().filters().founded();
    boolean missing =
        steps.here().filters().included(FilterField.FOUNDED).contains(FilterField.MISSING);
    Chart chart = new Chart(facet, chosen, steps::founded);
    ValueView none =
        new ValueView(
            FilterField.MISSING,
            "Not stated",
            missing
                ? steps.drop(FilterField.FOUNDED, FilterField.MISSING)
                : steps.pick(FilterField.FOUNDED, FilterField.MISSING),
            facet.missing(),
            missing,
            null,
            List.of());
    return chart.view(
        "founded",
        "Founded",
        open || !chosen.isAny() || missing,
        steps.kept("founded", "founded_from", "founded_to"),
        facet.missing() > 0 || missing ? none : null,
        chosen.isAny() ? null : steps.founded(YearRange.ANY));
  }

  static YearsView published(Facet.Years facet, SearchSteps steps, boolean open) {
    DayRange chosen = steps.here().filters().published();
    Integer from = chosen.from() == null ? null : Integer.valueOf(chosen.from().getYear());
    Integer to = chosen.to() == null ? null : Integer.valueOf(chosen.to().getYear());
    Chart chart = new Chart(facet, new YearRange(from, to), range -> steps.published(days(range)));
    return chart.view(
        "published",
        "Published",
        open || !chosen.isAny(),
        steps.kept("published_from", "published_to"),
        null,
        chosen.isAny() ? null : steps.published(DayRange.ANY));
  }

  private static DayRange days(YearRange years) {
    return new DayRange(
        years.from() == null ? null : LocalDate.of(years.from(), 1, 1),
        years.to() == null ? null : LocalDate.of(years.to(), 12, 31));
  }

  /// The years of a facet, by year or by decade.
  private static final class Chart {
    private final YearRange chosen;
    private final Function<YearRange, String> link;
    private final int step;
    private final TreeMap<Integer, Long> counts = new TreeMap<>();

    Chart(Facet.Years facet, YearRange chosen, Function<YearRange, String> link) {
      this.chosen = chosen;
      this.link = link;
      boolean decades =
          facet.buckets().stream().anyMatch(bucket -> bucket.to() > bucket.from())
              || (facet.min() != null
                  && facet.max() != null
                  && facet.max() - facet.min() > MOST_YEARS);
      this.step = decades ? 10 : 1;
      facet
          .buckets()
          .forEach(bucket ->
              counts.merge(bucket.from() - bucket.from() % step, bucket.count(), Long::sum));
    }

    YearsView view(
        String name,
        String title,
        boolean open,
        List<Parameter> kept,
        @Nullable ValueView missing,
        @Nullable String any) {
      return new YearsView(
          name,
          title,
          open,
          bars(),
          Math.max(LEAST_SLOTS, slots()) * SLOT,
          counts.isEmpty() ? "" : label(counts.firstKey()),
          counts.size() < 2 ? "" : label(counts.lastKey()),
          chosen.from() == null ? "" : chosen.from().toString(),
          chosen.to() == null ? "" : chosen.to().toString(),
          kept,
          missing,
          any);
    }

    private int slots() {
      return counts.isEmpty() ? 0 : (counts.lastKey() - counts.firstKey()) / step + 1;
    }

    private List<BarView> bars() {
      long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
      List<BarView> bars = new ArrayList<>();
      counts.forEach((year, count) -> {
        int height = (int) Math.max(LEAST_HEIGHT, Math.round(100.0 * count / most));
        int x = (year - counts.firstKey()) / step * SLOT;
        YearRange range = new YearRange(Math.max(1, year), year + step - 1);
        bars.add(new BarView(label(year), link.apply(range), count, x, height, isIn(year)));
      });
      return bars;
    }

    private String label(int year) {
      return step == 1 ? Integer.toString(year) : year + "s";
    }

    private boolean isIn(int year) {
      Integer from = chosen.from();
      Integer to = chosen.to();
      return !chosen.isAny()
          && (from == null || year + step - 1 >= from)
          && (to == null || year <= to);
    }
  }
}
