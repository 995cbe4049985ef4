package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
  @ParameterizedTest
  @CsvSource({
    "40, 40.0",
    "40.00, 40.0",
    "26.310, 26.31",
    "0.00, 0.0",
    "1E+4, 10000.0",
    "-1.50, -1.5"
  })
  void equalDecimalsAreOneTerm(String given, String lexical) {
    Node literal = Literals.decimal(new BigDecimal(given));
    assertEquals(lexical, literal.getLiteralLexicalForm());
    assertEquals(
        "\"" + lexical + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>",
        NodeFmtLib.strNT(literal));
  }

  @ParameterizedTest
  @CsvSource({
    "8, 万个, 80000",
    "1.5, 亿户, 150000000",
    "2, 万亿元, 2000000000000",
    "40, %, 40",
    "3, , 3",
    "5, 千米, 5"
  })
  void figuresAreRescaledByWanAndYi(BigDecimal value, String measure, String expected) {
    assertEquals(expected, Literals.plain(Amounts.normalized(value, measure)));
  }

  @Test
  void aDeadlineIsAYearOrADay() {
    assertEquals("gYear", type(Literals.yearOrDate("2023")));
    assertEquals("date", type(Literals.yearOrDate("2022-12-31")));
    assertThrows(DateTimeException.class, () -> Literals.yearOrDate("2022-02-30"));
  }

  @Test
  void anInstantHasSeconds() {
    assertEquals(
        "2026-11-20T04:00:00Z",
        Literals.instant(Instant.parse("2026-11-20T04:00:00.123Z")).getLiteralLexicalForm());
  }

  private static String type(Node literal) {
    return literal.getLiteralDatatypeURI().replaceAll(".*#", "");
  }
}
