package org.yangfan.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where the squares of the map are: {@code tiles.csv}. */
final class Tiles {
  private static final List<Place> PLACES = read();

  private Tiles() {}

  /**
   * The square of a province.
   *
   * @param code of GB/T 2260
   * @param column from 0, west to east
   * @param row from 0, north to south
   */
  record Place(String code, int column, int row) {}

  /** All squares. */
  static List<Place> all() {
    return PLACES;
  }

  private static List<Place> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Tiles.class.getResourceAsStream("tiles.csv"), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> place(line.split(","))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Place place(String[] cells) {
    return new Place(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
  }
}
