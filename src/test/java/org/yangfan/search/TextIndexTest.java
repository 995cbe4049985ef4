package org.yangfan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextIndexTest {
  private static final String GRAPH =
      """
      @base <urn:x:> .
      @prefix yf: <https://w3id.org/yangfan/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix oa: <http://www.w3.org/ns/oa#> .
      @prefix dct: <http://purl.org/dc/terms/> .
      <yunling> a yf:Province ; rdfs:label "云岭省"@zh , "Yunling"@en ; yf:pinyin "Yunling" .
      <fishery> a yf:Domain ; rdfs:label "智慧渔业"@zh , "Smart fishery"@en .
      <nets> a yf:Task ; rdfs:label "5G+智慧渔业"@zh ; dct:description "Nets that report."@en ;
        yf:evidence <nets-1> .
      <nets-1> oa:hasSelector <nets-q> .
      <nets-q> oa:exact "让渔网报告鱼群，<b>云岭</b>先行" .
      <part> a yf:Responsibility ; rdfs:label "5G+智慧渔业：渔业局"@zh .
      """;
  private static final TextIndex INDEX =
      TextIndex.of(DatasetFactory.wrap(RDFParser.fromString(GRAPH, Lang.TURTLE).toModel()));

  @ParameterizedTest
  @CsvSource({
    "云岭, urn:yunling urn:nets",
    "yunling, urn:yunling",
    "yunl, urn:yunling",
    "智慧渔业, urn:fishery urn:nets",
    "渔业 智慧, urn:fishery urn:nets",
    "渔网 report, urn:nets",
    "鱼群, urn:nets",
    "FISHERY, urn:fishery",
    "云岭 nowhere, urn:yunling urn:nets",
    "nowhere, ''",
    "'\"(*:?~[', ''",
    "'', ''"
  })
  void wordsAreFoundBestFirst(String text, String iris) {
    assertEquals(
        iris,
        INDEX.find(text, Map.of(), 0, 9).hits().stream()
            .map(Hit::iri)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "hz, 汉中省 杭州省 湖州市 惠州市",
    "h, 汉中省 杭州省 湖州市 惠州市",
    "huzhou, 湖州市",
    "huzhoushi, ''",
    "hanzhong, 汉中省 汉中乡"
  })
  void whatIsCalledSoThenPlacesWithPlansThenTheOftenNamedAreSuggestedFirst(
      String typed, String labels) {
    String places =
        """
        PREFIX yf: <https://w3id.org/yangfan/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        BASE <urn:example:>
        <a> a yf:Region ; rdfs:label "惠州市"@zh , "Huizhou"@en .
        <b> a yf:Region ; rdfs:label "湖州市"@zh , "Huzhou"@en .
        <c> a yf:Province ; rdfs:label "杭州省"@zh , "Hangzhou"@en .
        <d> a yf:Province ; rdfs:label "汉中省"@zh , "Hanzhong"@en .
        <e> a yf:Region ; rdfs:label "汉中乡"@zh , "Hanzhong"@en .
        <p> yf:region <b> , <d> . <q> yf:region <d> . <r> yf:region <a> , <b> .
        """;
    TextIndex index =
        TextIndex.of(DatasetFactory.wrap(RDFParser.fromString(places, Lang.TURTLE).toModel()));
    assertEquals(
        labels,
        index.suggest(typed, 4).stream()
            .map(hit -> hit.labels().get("zh"))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void manyFindAtTheSameTimeWhatOneFinds() {
    StringBuilder many = new StringBuilder("PREFIX yf: <https://w3id.org/yangfan/ontology#>\n");
    IntStream.range(0, 1000)
        .mapToObj(
            i ->
                "<urn:example:f%d> a yf:Domain ; <%s> \"智慧渔业第%d号\"@zh .\n"
                    .formatted(i, RDFS.label.getURI(), i))
        .forEach(many::append);
    TextIndex index =
        TextIndex.of(
            DatasetFactory.wrap(RDFParser.fromString(many.toString(), Lang.TURTLE).toModel()));
    Found alone = index.find("渔业", Map.of(), 0, 500);
    assertTrue(
        IntStream.range(0, 60)
            .parallel()
            .allMatch(i -> index.find("渔业", Map.of(), 0, 500).equals(alone)));
  }

  @Test
  void kindsAreCountedAndChosen() {
    Found found = INDEX.find("渔业", Map.of(Facet.KIND, "Task"), 0, 9);
    assertEquals("{Domain=1, Task=1}", found.facets().get(Facet.KIND).toString());
    assertEquals(List.of("urn:nets"), found.hits().stream().map(Hit::iri).toList());
  }

  @Test
  void theWordsOfDocumentsAreMarked() {
    List<Hit.Run> runs = INDEX.find("鱼群", Map.of(), 0, 9).hits().get(0).snippet();
    assertTrue(runs.contains(new Hit.Run("鱼群", true)), runs.toString());
    assertTrue(
        runs.stream().map(Hit.Run::text).collect(Collectors.joining()).contains("<b>云岭</b>"));
  }
}
