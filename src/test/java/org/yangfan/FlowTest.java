package org.yangfan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
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

  /** Room → the rooms it may know. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          entry("regex", Set.of()),
          entry("document", Set.of("regex")),
          entry("vocabulary", Set.of("regex")),
          entry("fact", Set.of("document")),
          entry("extract.wording", Set.of("regex", "document", "fact")),
          entry(
              "extract.head", Set.of("regex", "document", "vocabulary", "fact", "extract.wording")),
          entry("extract.unit", Set.of("regex", "document", "vocabulary", "fact")),
          entry(
              "extract.table", Set.of("regex", "document", "extract.wording", "extract.quantity")),
          entry(
              "extract.outline",
              Set.of(
                  "regex",
                  "document",
                  "fact",
                  "extract.wording",
                  "extract.head",
                  "extract.unit",
                  "extract.table")),
          entry("extract.order", Set.of("regex", "document", "extract.wording", "extract.outline")),
          entry(
              "extract.repeat",
              Set.of("regex", "document", "extract.wording", "extract.table", "extract.outline")),
          entry("extract.quantity", Set.of("regex", "fact")),
          entry(
              "extract.deadline",
              Set.of("regex", "document", "fact", "extract.wording", "extract.quantity")),
          entry(
              "extract.target",
              Set.of(
                  "regex",
                  "document",
                  "vocabulary",
                  "fact",
                  "extract.wording",
                  "extract.table",
                  "extract.quantity",
                  "extract.deadline")),
          entry(
              "extract.task",
              Set.of(
                  "regex",
                  "document",
                  "vocabulary",
                  "fact",
                  "extract.wording",
                  "extract.unit",
                  "extract.table",
                  "extract.outline",
                  "extract.repeat")),
          entry(
              "extract.region",
              Set.of(
                  "regex",
                  "document",
                  "vocabulary",
                  "fact",
                  "extract.wording",
                  "extract.head",
                  "extract.unit",
                  "extract.table",
                  "extract.outline",
                  "extract.task")),
          entry(
              "extract",
              Set.of(
                  "regex",
                  "document",
                  "vocabulary",
                  "fact",
                  "extract.wording",
                  "extract.head",
                  "extract.unit",
                  "extract.outline",
                  "extract.order",
                  "extract.repeat",
                  "extract.target",
                  "extract.task",
                  "extract.region")),
          entry("graph", Set.of("document", "vocabulary", "fact")),
          entry("dump", Set.of("graph")),
          entry("description", Set.of("graph", "dump")),
          entry("store", Set.of()),
          entry("fault", Set.of()),
          entry("query", Set.of("store", "fault")),
          entry("page", Set.of()),
          entry("search", Set.of()),
          entry("site", Set.of("store", "fault", "query", "search", "page")),
          entry(
              "server",
              Set.of("store", "fault", "query", "search", "page", "site", "dump", "description")),
          entry(
              "cli",
              Set.of(
                  "document",
                  "vocabulary",
                  "fact",
                  "extract",
                  "graph",
                  "dump",
                  "description",
                  "store",
                  "fault",
                  "query",
                  "search",
                  "page",
                  "site",
                  "server")));

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
