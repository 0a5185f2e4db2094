package org.lectern.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.schema.State;

/// The states as a map of tiles, each about where it lies.
///
/// @param tiles one for each state and territory
public record StateMapView(List<TileView> tiles) {
  /// A state. The tile is 40 wide and high.
  ///
  /// @param link absent where no document is there
  /// @param level how many documents there are beside the most: 0 (none) to 4
  public record TileView(
      String code,
      String name,
      @Nullable String link,
      String number,
      String documents,
      int level,
      boolean selected,
      int x,
      int y) {}

  private static final int TILE = 40;

  /// A blank is the sea; the last row is the territories.
  private static final List<String> ROWS =
      List.of(
          "AK .. .. .. .. .. .. .. .. .. ME",
          ".. .. .. .. .. .. .. .. .. VT NH",
          "WA ID MT ND MN IL WI MI NY RI MA",
          "OR NV WY SD IA IN OH PA NJ CT ..",
          "CA UT CO NE MO KY WV VA MD DE ..",
          ".. AZ NM KS AR TN NC SC DC .. ..",
          ".. .. .. OK LA MS AL GA .. .. ..",
          "HI .. .. TX .. .. .. .. FL .. ..",
          ".. .. .. .. .. .. GU MP AS VI PR");

  public static final int WIDTH = 11 * TILE;
  public static final int HEIGHT = 9 * TILE;

  public StateMapView {
    tiles = List.copyOf(tiles);
  }

  /// @param states all that have a count or are chosen
  static StateMapView of(FacetView states) {
    Map<String, ValueView> byCode =
        states.values().stream().collect(Collectors.toMap(ValueView::value, Function.identity()));
    long most = states.values().stream().mapToLong(ValueView::count).max().orElse(0);
    List<TileView> tiles = new ArrayList<>();
    for (int row = 0; row < ROWS.size(); row++) {
      String[] codes = ROWS.get(row).split(" ", -1);
      for (int column = 0; column < codes.length; column++) {
        if (!codes[column].equals("..")) {
          State state = State.valueOf(codes[column]);
          tiles.add(tile(state, byCode.get(state.code()), most, column * TILE, row * TILE));
        }
      }
    }
    return new StateMapView(tiles);
  }

  private static TileView tile(State state, @Nullable ValueView value, long most, int x, int y) {
    long count = value == null ? 0 : value.count();
    return new TileView(
        state.code(),
        state.label(),
        value == null ? null : value.link(),
        Words.number(count),
        Words.documents(count),
        level(count, most),
        value != null && value.selected(),
        x,
        y);
  }

  /// By the root, or one large state would leave all others alike.
  private static int level(long count, long most) {
    return count == 0 ? 0 : (int) Math.clamp(Math.ceil(4 * Math.sqrt((double) count / most)), 1, 4);
  }
}
