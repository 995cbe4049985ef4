package org.yangfan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangfan.page.DiagramView.Box;
import org.yangfan.page.DiagramView.Entity;
import org.yangfan.page.DiagramView.Field;

/** Classes stand beside each other, and their properties lead to them. */
class DiagramViewTest {

  @Test
  void noBoxLiesOnAnother() {
    DiagramView diagram =
        DiagramView.of(IntStream.range(0, 17).mapToObj(i -> entity("c" + i, i % 5)).toList());
    for (Box one : diagram.boxes()) {
      assertTrue(one.x() >= 0 && one.x() + diagram.boxWidth() <= diagram.width(), one.toString());
      assertTrue(one.y() + one.height() <= diagram.height(), one.toString());
      for (Box other : diagram.boxes()) {
        boolean apart =
            one.x() + diagram.boxWidth() <= other.x()
                || other.x() + diagram.boxWidth() <= one.x()
                || one.y() + one.height() <= other.y()
                || other.y() + other.height() <= one.y();
        assertTrue(one == other || apart, one + " on " + other);
      }
    }
  }

  @Test
  void aCurveLeadsToEveryOtherClassThatIsDrawn() {
    Entity plan =
        new Entity("plan", Item.of("Plan"), List.of(field("task"), field("plan"), field("")));
    assertEquals(1, DiagramView.of(List.of(plan, entity("task", 0))).curves().size());
  }

  private static Entity entity(String id, int fields) {
    return new Entity(
        id, Item.of(id), IntStream.range(0, fields).mapToObj(i -> field("")).toList());
  }

  private static Field field(String target) {
    return new Field(Item.of("field"), target);
  }
}
