package org.yangfan.server;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.yangfan.store.Building;
import org.yangfan.store.Gone;
import org.yangfan.store.Manifest;
import org.yangfan.store.Store;

/** A store of an invented country: one province, one plan, and a number that tells generations. */
public final class TestStore {
  private static final String DATA =
      """
      @base <https://w3id.org/yangfan/> .
      @prefix yf: <https://w3id.org/yangfan/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <graph/ontology> { yf:Plan a rdfs:Class . }
      <graph/vocabulary> {
        yf:Province rdfs:subClassOf yf:Region .
        <id/region/980000> a yf:Province ; rdfs:label "云岭省"@zh , "Yunling"@en .
      }
      <graph/plan/yunling-2021> {
        <id/plan/yunling-2021> a yf:Plan ; yf:region <id/region/980000> ; yf:position %d .
        <id/unit/980000/工业和信息化厅> a yf:Unit ; rdfs:label "云岭省工业和信息化厅"@zh .
      }
      """;

  private final Store store;

  public TestStore(Path folder) {
    this.store = Store.open(folder);
  }

  Store store() {
    return store;
  }

  /** Loads generation {@code number}. */
  public void load(int number) {
    load(number, Gone.NOTHING);
  }

  /** The same where something is gone. */
  void load(int number, Gone gone) {
    String id = "g%06d".formatted(number);
    try (Building building = store.begin(id)) {
      building.add(sink -> RDFParser.fromString(DATA.formatted(number), Lang.TRIG).parse(sink));
      building.publish(
          new Manifest(
              id,
              Instant.EPOCH,
              "test",
              "https://w3id.org/yangfan/",
              10,
              new TreeMap<>(Map.of("Plan", 1L)),
              new TreeMap<>(Map.of("https://w3id.org/yangfan/graph/plan/yunling-2021", 5L)),
              new TreeMap<>(),
              List.of(),
              null),
          gone);
    }
  }
}
