package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class RegionsTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("yangfan.home"), "data", "vocabulary");
  private static final Regions REGIONS = Vocabulary.load(FOLDER).regions();
  private static final long ARMED_FORCES = 2_000_000;

  @Test
  void thereAreTheCountryItsProvincesAndThePrefectureLevel() {
    assertEquals(31, REGIONS.provinces().size());
    assertEquals(1 + 31 + 333, REGIONS.all().size());
  }

  @Test
  void everyDivisionLiesInTheProvinceThatItsCodeBeginsWith() {
    Model model = RDFDataMgr.loadModel(FOLDER.resolve("divisions.ttl").toString());
    model
        .listStatements(null, Names.yf("partOf"), (Resource) null)
        .filterKeep(part -> part.getSubject().getURI().endsWith("00"))
        .forEachRemaining(
            part ->
                assertEquals(
                    part.getSubject().getURI().replaceAll("\\d{4}$", "0000"),
                    part.getResource().getURI()));
  }

  @Test
  void theProvincesSumToTheNationLessTheArmedForces() {
    assertEquals(
        population(REGIONS.withCode(Regions.COUNTRY).orElseThrow()) - ARMED_FORCES,
        REGIONS.provinces().stream().mapToLong(RegionsTest::population).sum());
  }

  private static long population(Region region) {
    return provinces()
        .getResource("https://w3id.org/yangfan/id/region/" + region.code())
        .getRequiredProperty(Names.yf("population2020"))
        .getLong();
  }

  private static Model provinces() {
    return RDFDataMgr.loadModel(FOLDER.resolve("regions.ttl").toString());
  }

  @Test
  void eachProvinceHasItsOwnIsoCodeAndWikidataItem() {
    for (Property property : List.of(Names.yf("iso3166"), SKOS.exactMatch)) {
      Set<String> values = new HashSet<>();
      provinces()
          .listSubjectsWithProperty(RDF.type, Names.type("Province"))
          .forEachRemaining(
              it -> values.add(it.getRequiredProperty(property).getObject().toString()));
      assertEquals(31, values.size());
    }
  }

  @Test
  void aRegionIsFoundByItsFullOrShortName() {
    assertEquals("500000", REGIONS.named("重庆").orElseThrow().code());
    assertEquals("640000", REGIONS.named("宁夏回族自治区").orElseThrow().code());
    assertEquals("100000", REGIONS.named("全国").orElseThrow().code());
    assertTrue(REGIONS.named("云岭省").isEmpty());
  }

  @Test
  void aProvinceIsFoundByTheCharacterThatADocumentNumberBeginsWith() {
    assertEquals("500000", REGIONS.ofNumber("渝经信规范〔2021〕7号").orElseThrow().code());
    assertEquals("320000", REGIONS.ofNumber("苏工信信基〔2022〕118号").orElseThrow().code());
    assertEquals("610000", REGIONS.ofNumber("陕通局联〔2022〕10号").orElseThrow().code());
    assertEquals("520000", REGIONS.ofNumber("黔府办发〔2019〕19号").orElseThrow().code());
    assertTrue(REGIONS.ofNumber("工信部联通信〔2021〕77号").isEmpty());
    assertTrue(REGIONS.ofNumber("").isEmpty());
  }

  @Test
  void theLongestNameThatWordsBeginWithWins() {
    assertEquals("220200", REGIONS.leading("吉林市人民政府").orElseThrow().code());
    assertEquals("220000", REGIONS.leading("吉林省人民政府").orElseThrow().code());
    assertEquals("220000", REGIONS.leading("吉林主攻三大类").orElseThrow().code());
    assertEquals(RegionKind.PREFECTURE, REGIONS.leading("深圳市").orElseThrow().kind());
  }
}
