package org.yangfan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yangfan.graph.Checks;
import org.yangfan.graph.OwlCheck;
import org.yangfan.graph.YF;

/** Holds the ontology to what it promises: every term explained, OWL 2 DL, no contradiction. */
class OntologyTest {
  private static final Path HOME = Path.of(System.getProperty("yangfan.home"));
  private static final Model ONTOLOGY =
      RDFDataMgr.loadModel(HOME.resolve("ontology/yangfan.ttl").toString());
  private static final Set<Resource> KINDS =
      Set.of(
          OWL2.Class,
          OWL2.ObjectProperty,
          OWL2.DatatypeProperty,
          OWL2.AnnotationProperty,
          OWL2.NamedIndividual);

  @Test
  void theOntologyPassesEveryCheck() {
    Checks checks = Checks.load(HOME.resolve("ontology/checks"));
    assertEquals(List.of(), checks.run(ONTOLOGY.getGraph()).lines());
  }

  @TestFactory
  Stream<DynamicTest> everyTermIsOfOneKind() {
    return declared().stream()
        .map(
            term ->
                DynamicTest.dynamicTest(
                    term.getLocalName(), () -> assertEquals(1, kinds(term).size())));
  }

  private static List<Resource> kinds(Resource term) {
    return KINDS.stream().filter(kind -> term.hasProperty(RDF.type, kind)).toList();
  }

  private static List<Resource> declared() {
    return ONTOLOGY.listSubjects().toList().stream()
        .filter(term -> term.isURIResource() && term.getURI().startsWith(YF.NS))
        .toList();
  }

  @Test
  void everyCompetencyQuestionIsASavedQuery() throws IOException {
    String page = Files.readString(HOME.resolve("ontology/competency-questions.md"));
    linksAreThere(page, "\\]\\((\\.\\./queries/[a-z-]+\\.rq)\\)", 15);
  }

  @Test
  void labelsAreNamesAndDefinitionsAreSentences() {
    List<String> odd =
        declared().stream()
            .flatMap(
                term ->
                    Stream.concat(
                        words(term, RDFS.label).filter(label -> label.matches(".*[.。]")),
                        words(term, SKOS.definition).filter(text -> !text.matches(".*[.。]"))))
            .toList();
    assertEquals(List.of(), odd);
  }

  private static Stream<String> words(Resource term, Property property) {
    return term.listProperties(property).toList().stream().map(Statement::getString);
  }

  @Test
  void everyTopClassIsDisjointFromTheOthers() {
    Resource all = ONTOLOGY.listResourcesWithProperty(RDF.type, OWL2.AllDisjointClasses).next();
    Set<Resource> disjoint =
        all.getPropertyResourceValue(OWL2.members).as(RDFList.class).asJavaList().stream()
            .map(RDFNode::asResource)
            .collect(Collectors.toSet());
    List<Resource> apart =
        declared().stream()
            .filter(term -> term.hasProperty(RDF.type, OWL2.Class))
            .filter(term -> !disjoint.contains(term))
            .filter(
                term ->
                    term.listProperties(RDFS.subClassOf).toList().stream()
                        .noneMatch(above -> disjoint.contains(above.getResource())))
            .toList();
    assertEquals(List.of(), apart);
  }

  @Test
  void everyPitfallIsCoveredByWhatThePageNames() throws IOException {
    String page = Files.readString(HOME.resolve("ontology/pitfalls.md"));
    linksAreThere(page, "\\]\\(([^)h][^)]*)\\)", 10);
  }

  private static void linksAreThere(String page, String link, int fewest) {
    List<String> linked =
        Pattern.compile(link).matcher(page).results().map(it -> it.group(1)).distinct().toList();
    assertTrue(linked.size() >= fewest, linked::toString);
    List<String> missing =
        linked.stream()
            .filter(it -> Files.notExists(HOME.resolve("ontology").resolve(it)))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void theOntologyIsOwl2Dl() {
    assertEquals(List.of(), OwlCheck.of(ONTOLOGY.getGraph()).profile().lines());
  }

  @Test
  void theOntologyContradictsNothing() {
    assertEquals(List.of(), OwlCheck.of(ONTOLOGY.getGraph()).consistency().lines());
  }

  @TestFactory
  Stream<DynamicTest> everyTermThatIsUsedIsDeclared() throws IOException {
    return users()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    HOME.relativize(file).toString(),
                    () -> assertEquals(Set.of(), undeclared(Files.readString(file)))));
  }

  private static Stream<Path> users() throws IOException {
    return Stream.of("ontology", "queries", "data/vocabulary")
        .map(HOME::resolve)
        .filter(Files::isDirectory)
        .flatMap(OntologyTest::files)
        .filter(file -> file.toString().matches(".*\\.(ttl|rq)"));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> undeclared(String text) {
    Matcher terms = Pattern.compile("\\byf:([A-Za-z][A-Za-z0-9]*)").matcher(text);
    Set<String> used =
        terms.results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));
    declared().forEach(term -> used.remove(term.getLocalName()));
    return used;
  }

  @Test
  void everyTermOfTheMapperIsDeclared() throws IllegalAccessException {
    Set<String> names = declared().stream().map(Resource::getURI).collect(Collectors.toSet());
    for (Field field : YF.class.getFields()) {
      String iri = field.get(null).toString();
      assertTrue(iri.equals(YF.NS) || names.contains(iri), iri + " is not in yangfan.ttl");
    }
  }
}
