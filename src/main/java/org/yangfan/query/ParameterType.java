package org.yangfan.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.yangfan.fault.Fault;

/** The types of parameters: what a value may look like, and the RDF datatype that it gets. */
public enum ParameterType {
  /** A resource; see {@link Resources} for the ways to name it. */
  IRI(null, "500000", text -> text),
  STRING(XSDDatatype.XSDstring, "5G", text -> text),
  /** A year alone will do as well; it then is an xsd:gYear. */
  DATE(XSDDatatype.XSDdate, "2022-12-31", ParameterType::date),
  INTEGER(XSDDatatype.XSDinteger, "10", text -> new BigInteger(text).toString()),
  DECIMAL(XSDDatatype.XSDdecimal, "26.31", ParameterType::decimal),
  YEAR(XSDDatatype.XSDgYear, "2023", ParameterType::year);

  private static final int LONGEST_NUMBER = 40;

  private final RDFDatatype datatype;
  private final String example;
  private final UnaryOperator<String> canonical;

  ParameterType(RDFDatatype datatype, String example, UnaryOperator<String> canonical) {
    this.datatype = datatype;
    this.example = example;
    this.canonical = canonical;
  }

  /** The type that a header names. */
  @JsonCreator
  static ParameterType named(String word) {
    return Arrays.stream(values())
        .filter(type -> type.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown type '%s'; the types are %s".formatted(word, words())));
  }

  /** The word that headers use. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a value looks like, as a part of messages: "a date, YYYY-MM-DD". */
  public Fault expected() {
    return Fault.of("expected-" + word());
  }

  /** A well-formed value. */
  public String example() {
    return example;
  }

  /** The RDF datatype of the literal {@code lexical} of this type; null for {@link #IRI}. */
  RDFDatatype datatype(String lexical) {
    return this == DATE && isYear(lexical) ? YEAR.datatype : datatype;
  }

  /** The one lexical form of {@code text} in this type; empty where it is ill-formed. */
  Optional<String> canonical(String text) {
    try {
      return Optional.of(canonical.apply(text));
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<String> words() {
    return Arrays.stream(values()).map(ParameterType::word).toList();
  }

  private static String date(String text) {
    return isYear(text) ? text : LocalDate.parse(text).toString();
  }

  /** No trailing zeros: TDB2 matches decimals by lexical form, and the graph is written so. */
  private static String decimal(String text) {
    if (text.length() > LONGEST_NUMBER || !text.matches("[+-]?[0-9]*\\.?[0-9]+")) {
      throw new NumberFormatException(text);
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    return number.signum() == 0 ? "0" : number.toPlainString();
  }

  private static String year(String text) {
    if (!isYear(text)) {
      throw new NumberFormatException(text);
    }
    return text;
  }

  private static boolean isYear(String text) {
    return text.matches("[0-9]{4}");
  }
}
