package org.yangfan.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.query.QuerySolutionMap;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;

/** The parts of a figure are one column, written as documents print it. */
class FigureTextTest {
  private static final Names NAMES =
      new Names(new Addresses("https://w3id.org/yangfan/", Lang.EN), Lang.EN);

  @Test
  void thePartsOfAFigureAreOneColumn() {
    List<String> variables =
        List.of("indicator", "bComparator", "bValue", "bMeasure", "aValue", "measure");
    assertEquals(
        List.of("indicator", "bValue", "aValue", "measure"),
        Column.of(variables).stream().map(Column::name).toList());
  }

  @Test
  void aFigureIsWrittenWithWhatIsSaidAroundIt() {
    QuerySolutionMap row = new QuerySolutionMap();
    row.add("comparator", ResourceFactory.createStringLiteral("at-least"));
    row.add("value", ResourceFactory.createTypedLiteral(new BigDecimal("40.0")));
    row.add("measure", ResourceFactory.createStringLiteral("%"));
    assertEquals("at least 40%", FigureText.item(row, "value", NAMES).text());
  }

  @Test
  void aRangeHasNoComparator() {
    QuerySolutionMap row = new QuerySolutionMap();
    row.add("aComparator", ResourceFactory.createStringLiteral("range"));
    row.add("aMin", ResourceFactory.createTypedLiteral(10));
    row.add("aMax", ResourceFactory.createTypedLiteral(20));
    row.add("aMeasure", ResourceFactory.createStringLiteral("个"));
    assertEquals(new Item("10–20个", "", "zh", ""), FigureText.item(row, "aValue", NAMES));
  }

  @Test
  void withoutANumberThereIsNone() {
    assertNull(FigureText.item(new QuerySolutionMap(), "value", NAMES));
  }
}
