package org.yangfan.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What SKOS and the contract ask of each concept of {@code domains*.ttl}. */
class DomainVocabularyTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("yangfan.home"), "data", "vocabulary");
  private static final List<Property> MATCHES =
      List.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch);

  @TestFactory
  Stream<DynamicTest> everyField() throws IOException {
    Model model = ModelFactory.createDefaultModel();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files
          .filter(file -> file.getFileName().toString().startsWith("domains"))
          .forEach(file -> RDFDataMgr.read(model, file.toString()));
    }
    return model.listSubjectsWithProperty(RDF.type, Names.type("Domain")).toList().stream()
        .map(domain -> DynamicTest.dynamicTest(domain.getLocalName(), () -> check(domain)));
  }

  private static void check(Resource domain) {
    isSaidInBothLanguages(domain);
    hasNoLabelTwice(domain);
    countsAsWhatItMatches(domain);
    assertTrue(domain.hasProperty(SKOS.inScheme));
  }

  private static void isSaidInBothLanguages(Resource domain) {
    boolean national = domain.hasProperty(SKOS.notation);
    for (String language : List.of("zh", "en")) {
      assertEquals(
          Names.literals(domain, RDFS.label, language),
          Names.literals(domain, SKOS.prefLabel, language));
      assertEquals(1, Names.literals(domain, SKOS.prefLabel, language).size());
      assertEquals(1, Names.literals(domain, SKOS.definition, language).size());
      assertEquals(national ? 0 : 1, Names.literals(domain, SKOS.note, language).size());
    }
  }

  private static void hasNoLabelTwice(Resource domain) {
    Set<String> seen = new HashSet<>();
    for (Property property : List.of(SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)) {
      for (String label : Names.literals(domain, property, "zh")) {
        assertTrue(seen.add(label), label);
      }
    }
  }

  /** A field counts as what it equals, is part of or contains; not as what it is merely near. */
  private static void countsAsWhatItMatches(Resource domain) {
    Set<String> expected = new TreeSet<>();
    MATCHES.forEach(match -> expected.addAll(objects(domain, match)));
    if (domain.hasProperty(SKOS.notation)) {
      expected.add(domain.getURI());
    }
    assertEquals(expected, objects(domain, Names.yf("nationalDomain")));
    objects(domain, SKOS.relatedMatch).forEach(near -> assertFalse(expected.contains(near)));
  }

  private static Set<String> objects(Resource subject, Property property) {
    Set<String> objects = new TreeSet<>();
    subject
        .listProperties(property)
        .forEachRemaining(statement -> objects.add(statement.getResource().getURI()));
    return objects;
  }
}
