package org.yangfan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of allowed edges between rooms: data flows one way. */
class FlowTest {
  private static final String ROOT = "org.yangfan.";

  /**
   * Room: the rooms it may know, all of which stand above it; a dot is a room of {@code extract}.
   */
  private static final Map<String, Set<String>> MAY_KNOW =
      table(
          """
          regex:
          document: regex
          vocabulary: regex
          fact: document
          .wording: regex document fact
          .head: regex document vocabulary fact .wording
          .unit: regex document vocabulary fact
          .quantity: regex fact
          .table: regex document .wording .quantity
          .outline: regex document .wording .head .unit .table
          .glossary: regex document fact .wording .head .outline
          .order: regex document .wording .outline
          .repeat: regex document .wording .table .outline
          .clause: regex .wording
          .deadline: regex document fact .wording .quantity .clause
          .promise: regex document fact .wording .quantity .clause .deadline
          .indicator: regex document vocabulary .wording .quantity .promise
          .target: regex document vocabulary fact .wording .table .quantity .clause .deadline .promise .indicator
          .task: regex document vocabulary fact .wording .unit .table .outline .repeat
          .region: regex document vocabulary fact .wording .head .table .outline
          .citation: regex document vocabulary fact .wording .head .region
          .direction: regex document vocabulary fact .wording .head .unit .outline .task .region
          extract: regex document vocabulary fact .wording .head .unit .outline .glossary .order .repeat .target .task .region .citation .direction
          graph: document vocabulary fact
          dump: graph
          description: graph dump
          store:
          fault:
          query: store fault
          page:
          review: document vocabulary fact extract page
          search:
          site: document store fault query search page
          server: store fault query search page site dump description
          cli: document vocabulary fact extract graph dump description store fault query search page review site server
          """);

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.yangfan");

  @TestFactory
  Stream<DynamicTest> aRoomKnowsOnlyWhatTheTableAllows() {
    return MAY_KNOW.entrySet().stream()
        .map(
            edge ->
                DynamicTest.dynamicTest(
                    edge.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + edge.getKey())
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(forbidden(edge.getKey(), edge.getValue()))
                            .allowEmptyShould(true)
                            .check(CLASSES)));
  }

  @Test
  void everyRoomStandsInTheTable() {
    Set<String> rooms =
        CLASSES.stream()
            .map(type -> type.getPackageName() + ".")
            .filter(name -> name.length() > ROOT.length())
            .map(name -> name.substring(ROOT.length(), name.length() - 1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(MAY_KNOW.keySet()), rooms);
  }

  @Test
  void aRoomStandsBelowThoseThatItKnows() {
    Set<String> above = new TreeSet<>();
    MAY_KNOW.forEach(
        (room, known) -> {
          assertTrue(above.containsAll(known), room);
          above.add(room);
        });
  }

  private static Map<String, Set<String>> table(String lines) {
    Map<String, Set<String>> rooms = new LinkedHashMap<>();
    lines
        .replaceAll("(?m)(^| )\\.", "$1extract.")
        .lines()
        .map(line -> List.of(line.split(":? |:$")))
        .forEach(line -> rooms.put(line.get(0), Set.copyOf(line.subList(1, line.size()))));
    return rooms;
  }

  private static String[] forbidden(String room, Set<String> allowed) {
    List<String> forbidden = new ArrayList<>();
    for (String other : MAY_KNOW.keySet()) {
      if (!other.equals(room) && !allowed.contains(other)) {
        forbidden.add(ROOT + other);
      }
    }
    return forbidden.toArray(String[]::new);
  }

  @Test
  void tdb2IsNamedOnlyInStore() {
    onlyIn("store", "org.apache.jena.tdb2..");
  }

  @Test
  void fusekiAndServletsAreNamedOnlyInServer() {
    onlyIn("server", "org.apache.jena.fuseki..", "jakarta.servlet..", "org.eclipse.jetty..");
  }

  @Test
  void whatReadsDocumentsTakesItsExpressionsFromOneRoom() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "document", ROOT + "vocabulary", ROOT + "extract..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.regex\\.(?:Pattern|Matcher)")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  private static void onlyIn(String room, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(CLASSES);
  }
}
