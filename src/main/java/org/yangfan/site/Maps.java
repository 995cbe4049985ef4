package org.yangfan.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.yangfan.page.Item;
import org.yangfan.page.Lang;
import org.yangfan.page.MapView;

/** Answers as a map: what each province has of the first column of numbers. */
final class Maps {
  private static final String REGION = "region";
  private static final int SHADES = 5;
  private static final int LEAST = 8;
  private final Reading reading;

  Maps(Reading reading) {
    this.reading = reading;
  }

  /** Empty where the answer has too few provinces, or no numbers. */
  Optional<MapView> of(Answers answers) {
    Column numbers = answers.numbers();
    if (numbers == null) {
      return Optional.empty();
    }
    Map<String, QuerySolution> rows = rows(answers, numbers);
    List<MapView.Tile> tiles = new ArrayList<>();
    double most =
        Tiles.all().stream()
            .map(place -> rows.get(iri(place)))
            .filter(row -> row != null)
            .mapToDouble(row -> Answers.number(row, numbers.name()))
            .max()
            .orElse(0);
    Tiles.all().forEach(place -> tiles.add(tile(place, rows.get(iri(place)), numbers, most)));
    long known = tiles.stream().filter(tile -> tile.shade() > 0).count();
    String heading =
        numbers.heading(answers.header(), reading.lang()) + " · " + reading.phrase("legendMore");
    return known < LEAST ? Optional.empty() : Optional.of(new MapView(heading, tiles));
  }

  /** The first row of each region that has a number. */
  private static Map<String, QuerySolution> rows(Answers answers, Column numbers) {
    Map<String, QuerySolution> rows = new LinkedHashMap<>();
    for (QuerySolution row : answers.rows()) {
      if (Answers.isThing(row, REGION) && Answers.number(row, numbers.name()) != null) {
        rows.putIfAbsent(row.getResource(REGION).getURI(), row);
      }
    }
    return rows;
  }

  private MapView.Tile tile(Tiles.Place place, QuerySolution row, Column numbers, double most) {
    Resource region = reading.thing(iri(place));
    String name = reading.names().text(region);
    Item value = row == null ? null : numbers.item(row, reading.names());
    int shade =
        value == null
            ? 0
            : (int)
                Math.max(
                    1,
                    Math.ceil(
                        SHADES * Answers.number(row, numbers.name()) / (most == 0 ? 1 : most)));
    String text = value == null ? "–" : value.text();
    return new MapView.Tile(
        place.column(),
        place.row(),
        shortName(region, name),
        text,
        shade,
        name + ": " + text,
        reading.addresses().of(region.getURI()));
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
