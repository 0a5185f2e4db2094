package org.lectern.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.schema.State;
import org.lectern.search.FacetField;
import org.lectern.server.page.StateMapView.TileView;

class StateMapViewTest {
  private static StateMapView map(ValueView... states) {
    return StateMapView.of(
        new FacetView(FacetField.STATE, "State", true, List.of(states), null, null, null));
  }

  private static ValueView state(String code, long count) {
    return new ValueView(code, code, "/?state=" + code, count, false, null, List.of());
  }

  @Test
  void everyStateHasOneTileOfItsOwn() {
    List<TileView> tiles = map().tiles();
    assertEquals(
        Stream.of(State.values()).map(State::code).sorted().toList(),
        tiles.stream().map(TileView::code).sorted().toList());
    assertEquals(
        tiles.size(), tiles.stream().map(tile -> tile.x() + "," + tile.y()).distinct().count());
    assertTrue(
        tiles.stream()
            .allMatch(tile -> tile.x() < StateMapView.WIDTH && tile.y() < StateMapView.HEIGHT));
  }

  @Test
  void tilesWithDocumentsAreLinksAndDarkerWhereThereAreMore() {
    List<TileView> tiles = map(state("NC", 100), state("VA", 1)).tiles();
    TileView most = tile(tiles, "NC");
    assertEquals(4, most.level());
    assertEquals("/?state=NC", most.link());
    assertEquals(1, tile(tiles, "VA").level());
    assertEquals(0, tile(tiles, "TX").level());
    assertNull(tile(tiles, "TX").link());
  }

  private static TileView tile(List<TileView> tiles, String code) {
    return tiles.stream().filter(tile -> tile.code().equals(code)).findFirst().orElseThrow();
  }
}
