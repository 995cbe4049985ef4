package org.yangfan.graph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes every literal of the graph, so that equal values are equal terms: TDB2 finds decimals by
 * their scale, where {@code 40} and {@code 40.0} are two.
 */
public final class Literals {
  private Literals() {}

  /** A plain string. */
  public static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  /** Words in Chinese. */
  public static Node zh(String text) {
    return NodeFactory.createLiteralLang(text, "zh");
  }

  /** Words in English. */
  public static Node en(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  /** An xsd:boolean. */
  public static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** An xsd:integer. */
  public static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  /**
   * An xsd:decimal in the canonical form of XML Schema 1.0: 40.0, 26.31. It is the one in which
   * TDB2 gives decimals back, so that a value out of an answer is found again by a triple pattern.
   */
  public static Node decimal(BigDecimal value) {
    String plain = plain(value);
    String canonical = plain.contains(".") ? plain : plain + ".0";
    return NodeFactory.createLiteralDT(canonical, XSDDatatype.XSDdecimal);
  }

  /** A number as people write it: without an exponent and without zeros at its end. */
  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** An xsd:date. */
  public static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  /** An xsd:gYear of four digits. */
  public static Node year(int year) {
    return NodeFactory.createLiteralDT("%04d".formatted(year), XSDDatatype.XSDgYear);
  }

  /**
   * An xsd:gYear or xsd:date.
   *
   * @param text four digits or an ISO date
   */
  public static Node yearOrDate(String text) {
    return text.length() == 4 ? year(Integer.parseInt(text)) : date(LocalDate.parse(text));
  }

  /** An xsd:dateTime in UTC, to the second. */
  public static Node instant(Instant time) {
    String text = time.truncatedTo(ChronoUnit.SECONDS).toString();
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdateTime);
  }
}
