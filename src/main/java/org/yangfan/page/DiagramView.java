package org.yangfan.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Classes as boxes, their properties as rows, and a curve from a row to the class it leads to.
 * Measures are units of the picture.
 *
 * @param boxes from the upper left, column by column as room is
 * @param curves as SVG paths
 */
public record DiagramView(List<Box> boxes, List<String> curves, int height) {
  /** Of the whole picture. */
  public static final int WIDTH = 1160;

  private static final int COLUMNS = 4;
  private static final int GAP = 24;
  private static final int BOX = (WIDTH - (COLUMNS - 1) * GAP) / COLUMNS;
  private static final int ROW = 24;

  /**
   * A class.
   *
   * @param id its name among the classes
   * @param label leads to what is said of it
   */
  public record Entity(String id, Item label, List<Field> fields) {}

  /**
   * A property of a class.
   *
   * @param target the class that it leads to; empty for values
   */
  public record Field(Item label, String target) {}

  /** A class in its place. */
  public record Box(int x, int y, int height, Item label, List<Row> rows) {}

  /** A property in its place; {@code y} is its base line. */
  public record Row(Item label, int y, boolean leads) {}

  /** Lays out {@code entities} in their order. */
  public static DiagramView of(List<Entity> entities) {
    int[] filled = new int[COLUMNS];
    Map<String, Box> places = new HashMap<>();
    List<Box> boxes = new ArrayList<>();
    for (Entity entity : entities) {
      int column =
          IntStream.range(0, COLUMNS)
              .boxed()
              .min(Comparator.comparingInt(each -> filled[each]))
              .orElseThrow();
      Box box = box(entity, column * (BOX + GAP), filled[column]);
      filled[column] += box.height() + ROW;
      boxes.add(box);
      places.put(entity.id(), box);
    }
    return new DiagramView(
        boxes, curves(entities, places), IntStream.of(filled).max().orElse(0) + ROW);
  }

  /** Of the picture. */
  public int width() {
    return WIDTH;
  }

  /** Of every box. */
  public int boxWidth() {
    return BOX;
  }

  private static Box box(Entity entity, int x, int y) {
    List<Row> rows = new ArrayList<>();
    for (Field field : entity.fields()) {
      int line = y + (rows.size() + 2) * ROW - ROW / 3;
      rows.add(new Row(field.label(), line, !field.target().isEmpty()));
    }
    return new Box(x, y, (rows.size() + 1) * ROW + ROW / 4, entity.label(), rows);
  }

  private static List<String> curves(List<Entity> entities, Map<String, Box> places) {
    List<String> curves = new ArrayList<>();
    for (Entity entity : entities) {
      Box from = places.get(entity.id());
      for (int i = 0; i < entity.fields().size(); i++) {
        Box to = places.get(entity.fields().get(i).target());
        if (to != null && to != from) {
          curves.add(curve(from, from.rows().get(i).y() - ROW / 4, to));
        }
      }
    }
    return curves;
  }

  /** Leaves a box sideways towards the other one, and comes in at the height of its name. */
  private static String curve(Box from, int y, Box to) {
    boolean right = to.x() >= from.x();
    boolean left = to.x() <= from.x();
    int start = right ? from.x() + BOX : from.x();
    int end = right && !left ? to.x() : to.x() + BOX;
    int bend = right ? GAP : -GAP;
    int back = right && !left ? -GAP : GAP;
    int head = to.y() + ROW / 2;
    return "M%d %dC%d %d %d %d %d %d"
        .formatted(start, y, start + bend, y, end + back, head, end, head);
  }
}
