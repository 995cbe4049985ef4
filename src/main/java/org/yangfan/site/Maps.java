package org.yangfan.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.yangfan.page.Lang;
import org.yangfan.page.MapView;

/**
 * Answers as a map: what each province has of the first column of numbers or, where there is none,
 * how often it is said to name something.
 */
final class Maps {
  private static final String REGION = "region";
  private static final String RELATION = "relation";
  private static final String STATUS = "status";
  private static final String NAMED = "named";
  private static final Set<String> KNOWN = Set.of(NAMED, "left-out");
  private static final int SHADES = 5;
  private static final int LEAST = 8;
  private static final int DIGITS = 4;
  private static final double MILLION = 1e6;
  private static final double TEN_THOUSAND = 1e4;
  private final Reading reading;
  private final Quotes quotes;

  Maps(Reading reading) {
    this.reading = reading;
    this.quotes = new Quotes(reading);
  }

  /**
   * What a square shows.
   *
   * @param number null where there is none
   * @param text the number as people write it, or why there is none
   * @param brief the same in a few signs
   * @param words where the words are that it rests on; empty for nowhere
   */
  private record Value(Double number, String text, String brief, String words) {}

  /** Empty where the answer says something of too few provinces. */
  Optional<MapView> of(Answers answers) {
    Column numbers = answers.numbers();
    Map<String, Value> values = named(answers);
    if (values.isEmpty() && numbers != null) {
      values.putAll(numbers(answers, numbers));
    }
    List<Value> shown =
        Tiles.all().stream().map(place -> values.get(iri(place))).filter(Objects::nonNull).toList();
    if (shown.size() < LEAST || shown.stream().allMatch(value -> value.number() == null)) {
      return Optional.empty();
    }
    Value greatest =
        shown.stream()
            .filter(value -> value.number() != null)
            .max(Comparator.comparing(Value::number))
            .orElseThrow();
    boolean counted = answers.columns().stream().anyMatch(column -> column.name().equals(STATUS));
    String what =
        counted
            ? reading.phrase("howManyNamed")
            : numbers.heading(answers.header(), reading.lang());
    List<MapView.Tile> tiles =
        Tiles.all().stream()
            .map(place -> tile(place, values.get(iri(place)), greatest.number()))
            .toList();
    return Optional.of(new MapView(what, greatest.brief(), tiles));
  }

  /** The first number of each region, or what is said of it instead. */
  private Map<String, Value> numbers(Answers answers, Column numbers) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (QuerySolution row : answers.rows()) {
      if (Answers.isThing(row, REGION)) {
        values.merge(
            row.getResource(REGION).getURI(),
            value(row, numbers),
            (one, other) -> one.number() == null && other.number() != null ? other : one);
      }
    }
    return values;
  }

  private Value value(QuerySolution row, Column numbers) {
    Double number = Answers.number(row, numbers.name());
    if (number == null) {
      String why =
          Answers.isThing(row, RELATION)
              ? reading.names().text(reading.thing(row.getResource(RELATION).getURI()))
              : reading.phrase("notStated");
      return new Value(null, why, "–", "");
    }
    Double scaled = Answers.number(row, "normalizedValue");
    String measure = Answers.word(row, "measure");
    return new Value(
        scaled == null ? number : scaled,
        numbers.item(row, reading.names()).text() + (numbers.isFigure() ? "" : measure),
        brief(number) + (measure.length() == 1 ? measure : ""),
        numbers.isFigure() ? quotes.addressOfFigure(row, numbers.name()) : "");
  }

  /** A number in a few signs: 32054159 → 32M, 3205万. */
  private String brief(double number) {
    if (Math.abs(number) >= MILLION) {
      return reading.lang() == Lang.ZH
          ? Math.round(number / TEN_THOUSAND) + "万"
          : Math.round(number / MILLION) + "M";
    }
    return BigDecimal.valueOf(number)
        .round(new MathContext(DIGITS))
        .stripTrailingZeros()
        .toPlainString();
  }

  /**
   * How many rows of each region have the status "named"; each thing counts once. Of a region of
   * which nothing is known there is no number, not 0.
   */
  private static Map<String, Value> named(Answers answers) {
    Map<String, Map<String, Boolean>> named = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    List<Column> things = answers.things();
    for (QuerySolution row : answers.rows()) {
      if (Answers.isThing(row, REGION) && things.size() > 1 && row.contains(STATUS)) {
        if (KNOWN.contains(Answers.word(row, STATUS))) {
          known.add(row.getResource(REGION).getURI());
        }
        named
            .computeIfAbsent(row.getResource(REGION).getURI(), region -> new LinkedHashMap<>())
            .merge(
                String.valueOf(row.get(things.get(1).name())),
                Answers.word(row, STATUS).equals(NAMED),
                Boolean::logicalOr);
      }
    }
    named.keySet().retainAll(known);
    Map<String, Value> values = new LinkedHashMap<>();
    named.forEach(
        (region, fields) -> {
          long count = fields.values().stream().filter(is -> is).count();
          values.put(
              region, new Value((double) count, Long.toString(count), Long.toString(count), ""));
        });
    return values;
  }

  private MapView.Tile tile(Tiles.Place place, Value value, double most) {
    Resource region = reading.thing(iri(place));
    String name = reading.names().text(region);
    String text = value == null ? reading.phrase("notStated") : value.text();
    return new MapView.Tile(
        place.column(),
        place.row(),
        shortName(region, name),
        value == null ? "–" : value.brief(),
        value == null || value.number() == null ? 0 : shade(value.number(), most),
        name + ": " + text,
        value == null || value.words().isEmpty()
            ? reading.addresses().of(region.getURI())
            : value.words());
  }

  private static int shade(double number, double most) {
    return most <= 0 ? 1 : (int) Math.max(1, Math.ceil(SHADES * number / most));
  }

  /** What fits a square: the short name in Chinese, the letters of ISO 3166-2 in English. */
  private String shortName(Resource region, String name) {
    Statement found =
        reading.lang() == Lang.ZH
            ? region.getProperty(Terms.SHORT_NAME, Lang.ZH.tag())
            : region.getProperty(Terms.ISO);
    return found == null ? name : found.getString().replaceFirst("^[A-Z]{2}-", "");
  }

  private String iri(Tiles.Place place) {
    return reading.addresses().iri("region/" + place.code());
  }
}
