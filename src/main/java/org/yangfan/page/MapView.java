package org.yangfan.page;

import java.util.List;

/**
 * A map of equal squares, one a province.
 *
 * @param heading what the squares show
 * @param most the greatest number that a square has, as people write it
 */
public record MapView(String heading, String most, List<Tile> tiles) implements Picture {
  /** Units of the picture a square is wide, with its gap. */
  private static final int SIDE = 48;

  /**
   * A square.
   *
   * @param column from 0, west to east
   * @param row from 0, north to south
   * @param name short
   * @param value what is written below the name
   * @param shade 0 (nothing known) to 5 (most)
   * @param title the whole in words
   * @param href where the words of a figure are; of what is counted, the page of the province
   */
  public record Tile(
      int column, int row, String name, String value, int shade, String title, String href) {

    /** Left edge. */
    public int x() {
      return column * SIDE;
    }

    /** Upper edge. */
    public int y() {
      return row * SIDE;
    }
  }

  @Override
  public String template() {
    return "map";
  }

  /** Of the picture. */
  public int width() {
    return (1 + tiles.stream().mapToInt(Tile::column).max().orElse(0)) * SIDE;
  }

  /** Of the picture. */
  public int height() {
    return (1 + tiles.stream().mapToInt(Tile::row).max().orElse(0)) * SIDE;
  }
}
