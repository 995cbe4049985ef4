package org.yangfan.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class SuccessorsTest {
  private static final String PREFIXES =
      """
      @base <https://w3id.org/yangfan/> .
      @prefix yf: <https://w3id.org/yangfan/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      """;

  @Test
  void aPlanWithABetterSlugIsFoundByItsTitleAndItsPartsByTheirPlace() {
    String plan =
        """
        <id/plan/SLUG> a yf:Plan ; dct:title "海州市5G计划"@zh .
        <id/plan/SLUG/task/1> a yf:Task ; dct:title "5G+智慧港口"@zh .
        <id/plan/SLUG/task/1/evidence/1> yf:path "x" .
        """;
    assertEquals(
        Map.of(
            "id/plan/hai", "id/plan/hai-2022",
            "id/plan/hai/task/1", "id/plan/hai-2022/task/1",
            "id/plan/hai/task/1/evidence/1", "id/plan/hai-2022/task/1/evidence/1"),
        gone(plan.replace("SLUG", "hai"), plan.replace("SLUG", "hai-2022")));
  }

  @Test
  void aBodyIsFoundByANameThatIsNowAnotherNameOfOne() {
    String before = "<id/unit/980000/经信委> a yf:Unit ; skos:prefLabel \"云岭省经信委\"@zh .";
    String other = "<id/unit/980000/工信厅> a yf:Unit ; skos:prefLabel \"云岭省工信厅\"@zh .";
    Map<String, String> found = Map.of("id/unit/980000/经信委", "id/unit/980000/工信厅");
    assertEquals(
        found, gone(before + other, other + "<id/unit/980000/工信厅> skos:altLabel \"云岭省经信委\"@zh ."));
    assertEquals(
        found,
        gone(
            before + other,
            other
                + "<id/unit/980000/工信厅> yf:formerName <id/unit/980000/工信厅/former-name/1> ."
                + "<id/unit/980000/工信厅/former-name/1> rdfs:label \"云岭省经信委\"@zh ."));
  }

  @Test
  void aDocumentIsFoundByItsDigest() {
    assertEquals(
        Map.of("id/document/a", "id/document/b"),
        gone(
            "<id/document/a> a yf:Document ; yf:sha256 \"12\" ; dct:title \"甲\"@zh .",
            "<id/document/b> a yf:Document ; yf:sha256 \"12\" ; dct:title \"乙\"@zh ."));
  }

  @Test
  void aTaskThatGotAnotherNumberIsFoundInItsOwnPlan() {
    String plan = "<id/plan/p> a yf:Plan . <id/plan/q> a yf:Plan .";
    assertEquals(
        Map.of("id/plan/p/task/1", "id/plan/p/task/2"),
        gone(
            plan + "<id/plan/p/task/1> a yf:Task ; dct:title \"港口\"@zh .",
            plan
                + "<id/plan/p/task/2> a yf:Task ; dct:title \"港口\"@zh ."
                + "<id/plan/q/task/1> a yf:Task ; dct:title \"港口\"@zh ."));
  }

  @Test
  void nothingIsGuessed() {
    String before = "<id/domain/a> a yf:Domain ; skos:prefLabel \"港口\"@zh .";
    assertEquals(
        Map.of("id/domain/a", ""),
        gone(before, "<id/indicator/a> a yf:Indicator ; skos:prefLabel \"港口\"@zh ."));
    assertEquals(
        Map.of("id/domain/a", ""),
        gone(
            before,
            "<id/domain/b> a yf:Domain ; skos:prefLabel \"港口\"@zh ."
                + "<id/domain/c> a yf:Domain ; skos:prefLabel \"港口\"@zh ."));
    assertEquals(Map.of(), gone(before, before));
  }

  private static Map<String, String> gone(String before, String now) {
    return new Successors(graph(before), graph(now), "https://w3id.org/yangfan/").find();
  }

  private static Graph graph(String turtle) {
    return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
  }
}
