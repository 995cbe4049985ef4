package org.yangfan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetsTest {
  private static final String GRAPH =
      """
      @base <https://w3id.org/yangfan/> .
      @prefix yf: <https://w3id.org/yangfan/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <id/region/980000> a yf:Province ; rdfs:label "云岭省"@zh , "Yunling"@en ;
        yf:shortName "云岭"@zh ; yf:pinyin "Yunling" .
      <id/region/980100> a yf:Region ; rdfs:label "海西市"@zh , "Haixi"@en .
      <id/domain/ports> a yf:Domain ; rdfs:label "智慧港口"@zh .
      <id/domain/docks> a yf:Domain ; rdfs:label "智慧码头"@zh ; yf:nationalDomain <id/domain/ports> .
      <id/plan/a> a yf:Plan ; rdfs:label "云岭计划"@zh ; yf:region <id/region/980000> ;
        dct:issued "2021-11-18"^^xsd:date .
      <id/plan/b> a yf:Plan ; rdfs:label "海西计划"@zh ; yf:region <id/region/980100> ;
        dct:issued "2022-01-02"^^xsd:date .
      <id/plan/a/task/1> a yf:Task ; rdfs:label "智慧码头应用"@zh ; yf:plan <id/plan/a> ;
        yf:domain <id/domain/docks> .
      <id/plan/b/task/1> a yf:Task ; rdfs:label "智慧港口应用"@zh ; yf:plan <id/plan/b> ;
        yf:domain <id/domain/ports> .
      <id/plan/b/project/1> a yf:Project ; rdfs:label "智慧港口工程"@zh ; yf:plan <id/plan/b> ;
        yf:task <id/plan/b/task/1> .
      <id/plan/b/glossary/1> a yf:GlossaryEntry ; rdfs:label "智慧港口术语"@zh .
      """;
  private static final TextIndex INDEX =
      TextIndex.of(DatasetFactory.wrap(RDFParser.fromString(GRAPH, Lang.TURTLE).toModel()));

  @Test
  void everyFacetIsCounted() {
    Found found = INDEX.find("智慧", Map.of(), 0, 9);
    assertEquals(
        "{Domain=2, GlossaryEntry=1, Project=1, Task=2}",
        found.facets().get(Facet.KIND).toString());
    assertEquals("{980000=1, 980100=3}", found.facets().get(Facet.REGION).toString());
    assertEquals("{docks=2, ports=5}", found.facets().get(Facet.DOMAIN).toString());
    assertEquals("{2021=1, 2022=3}", found.facets().get(Facet.YEAR).toString());
  }

  @Test
  void choicesNarrowTheHitsAndTheOtherFacets() {
    Found found = INDEX.find("智慧", Map.of(Facet.YEAR, "2022", Facet.KIND, "Task"), 0, 9);
    assertEquals(
        List.of("https://w3id.org/yangfan/id/plan/b/task/1"),
        found.hits().stream().map(Hit::iri).toList());
    assertEquals(1, found.total());
    assertEquals("{2021=1, 2022=1}", found.facets().get(Facet.YEAR).toString());
    assertEquals("{GlossaryEntry=1, Project=1, Task=1}", found.facets().get(Facet.KIND).toString());
    assertEquals(0, INDEX.find("智慧", Map.of(Facet.REGION, "none"), 0, 9).total());
  }

  @Test
  void hitsComeInPages() {
    List<Hit> all = INDEX.find("智慧", Map.of(), 0, 9).hits();
    assertEquals(all.subList(2, 4), INDEX.find("智慧", Map.of(), 2, 2).hits());
    assertEquals(List.of(), INDEX.find("智慧", Map.of(), 90, 2).hits());
  }

  @ParameterizedTest
  @CsvSource({
    "云, 980000 a",
    "yl, 980000",
    "hxs, ''",
    "hx, 980100",
    "haix, 980100",
    "智慧港口, ports",
    "智慧码, docks",
    "'', ''",
    "nothing, ''"
  })
  void suggestionsBeginWithWhatIsTyped(String text, String first) {
    List<String> expected = first.isEmpty() ? List.of() : List.of(first.split(" "));
    List<String> found =
        INDEX.suggest(text, 8).stream()
            .map(hit -> hit.iri().substring(hit.iri().lastIndexOf('/') + 1))
            .limit(Math.max(1, expected.size()))
            .collect(Collectors.toList());
    assertEquals(expected, found);
  }
}
