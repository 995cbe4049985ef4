package org.yangfan.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.yangfan.page.Lang;
import org.yangfan.page.MapView;
import org.yangfan.page.Phrases;

/**
 * Answers as a map: what each province has of the first column of numbers or, where there is none,
 * how often it is said to name something.
 */
final class Maps {
  private static final String REGION = "region";
  private static final String STATUS = "status";
  private static final String NAMED = "named";
  private static final int SHADES = 5;
  private static final int LEAST = 8;
  private final Reading reading;

  Maps(Reading reading) {
    this.reading = reading;
  }

  /**
   * What a square shows.
   *
   * @param text the number as people write it
   */
  private record Value(double number, String text) {}

  /** Empty where the answer says something of too few provinces. */
  Optional<MapView> of(Answers answers) {
    Column numbers = answers.numbers();
    Map<String, Value> values = numbers == null ? named(answers) : numbers(answers, numbers);
    double most = values.values().stream().mapToDouble(Value::number).max().orElse(0);
    long known = Tiles.all().stream().filter(place -> values.containsKey(iri(place))).count();
    if (known < LEAST) {
      return Optional.empty();
    }
    String what =
        numbers == null
            ? Phrases.of(reading.lang()).word(NAMED)
            : numbers.heading(answers.header(), reading.lang());
    List<MapView.Tile> tiles =
        Tiles.all().stream().map(place -> tile(place, values.get(iri(place)), most)).toList();
    return Optional.of(new MapView(what + " · " + reading.phrase("shades"), tiles));
  }

  /** The first number of each region. */
  private Map<String, Value> numbers(Answers answers, Column numbers) {
    Map<String, Value> values = new LinkedHashMap<>();
    for (QuerySolution row : answers.rows()) {
      Double number = Answers.number(row, numbers.name());
      if (Answers.isThing(row, REGION) && number != null) {
        String text = numbers.item(row, reading.names()).text();
        values.putIfAbsent(row.getResource(REGION).getURI(), new Value(number, text));
      }
    }
    return values;
  }

  /** How many rows of each region have the status "named"; each thing counts once. */
  private static Map<String, Value> named(Answers answers) {
    Map<String, Map<String, Boolean>> named = new LinkedHashMap<>();
    List<Column> things = answers.things();
    for (QuerySolution row : answers.rows()) {
      if (Answers.isThing(row, REGION) && things.size() > 1 && row.contains(STATUS)) {
        named
            .computeIfAbsent(row.getResource(REGION).getURI(), region -> new LinkedHashMap<>())
            .merge(
                String.valueOf(row.get(things.get(1).name())),
                Answers.word(row, STATUS).equals(NAMED),
                Boolean::logicalOr);
      }
    }
    Map<String, Value> values = new LinkedHashMap<>();
    named.forEach(
        (region, fields) -> {
          long count = fields.values().stream().filter(is -> is).count();
          values.put(region, new Value(count, Long.toString(count)));
        });
    return values;
  }

  private MapView.Tile tile(Tiles.Place place, Value value, double most) {
    Resource region = reading.thing(iri(place));
    String name = reading.names().text(region);
    String text = value == null ? "–" : value.text();
    return new MapView.Tile(
        place.column(),
        place.row(),
        shortName(region, name),
        text,
        value == null ? 0 : shade(value.number(), most),
        name + ": " + text,
        reading.addresses().of(region.getURI()));
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
