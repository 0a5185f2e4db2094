package org.lectern.schema;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "south",
        "south/nc",
        "south/nc/chapel-hill",
        "south/appalachia",
        "territories/pr/ponce",
        "canada",
        "canada/toronto",
        "united-states",
        "toronto"
      })
  void somePlaceHasThePath(String path) {
    assertTrue(Place.isPath(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/south",
        "south/",
        "south//nc",
        "south/oh",
        "south/oh/cleveland",
        "south/appalachia/asheville",
        "south/nc/chapel-hill/x",
        "canada/on/toronto",
        "South",
        "chapel hill",
        "são-paulo"
      })
  void noPlaceHasThePath(String path) {
    assertFalse(Place.isPath(path));
  }
}
