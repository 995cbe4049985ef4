package org.yangfan.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class SavedQueriesTest {
  private static final String TITLE = "#+ title: {zh: 问, en: Ask}\n";

  @TempDir Path folder;

  @Test
  void aHeaderIsReadWithItsParametersInOrder() throws IOException {
    SavedQuery query =
        one(
            """
            # What is said of a region.
            #+ title: {zh: 某地的计划, en: Plans of a region}
            #+ summary: Plans of one region
            #+ tags: [plan, region]
            #+ pagination: 50
            #+ params:
            #+   region: {type: iri, class: yf:Region, required: true, label: {zh: 地区, en: Region}}
            #+   since:
            #+     type: date
            #+     default: "2021-01-01"
            #+ columns:
            #+   plan: {zh: 计划, en: Plan}
            #+ view: timeline
            PREFIX yf: <https://w3id.org/yangfan/ontology#>
            PREFIX dct: <http://purl.org/dc/terms/>
            SELECT ?plan { ?plan yf:region ?region ; dct:issued ?issued FILTER(?issued > ?since) }
            """);
    assertEquals("某地的计划", query.header().title().zh());
    assertEquals("Plans of one region", query.header().summary().en());
    assertEquals(List.of("region", "since"), List.copyOf(query.header().params().keySet()));
    assertEquals(ParameterType.DATE, query.header().params().get("since").type());
    assertEquals("Region", query.header().params().get("region").label().en());
    assertEquals(View.TIMELINE, query.header().view());
    assertEquals(50, query.header().pagination());
  }

  record Bad(String name, String text, String message) {}

  @TestFactory
  Stream<DynamicTest> whatIsWrongIsSaidWithItsPlace() {
    String where = "SELECT ?a { ?a ?b ?c }\n";
    return Stream.of(
            new Bad("no header", where, "q.rq:1:1: has no header"),
            new Bad("no title", "#+ summary: x\n" + where, "has no title"),
            new Bad("one language", "#+ title: {zh: 问}\n" + where, "give both languages"),
            new Bad(
                "misspelt key", TITLE + "#+ parms: {}\n" + where, "q.rq:2:4: unknown key 'parms'"),
            new Bad("key twice", TITLE + TITLE + where, "q.rq:2:"),
            new Bad("not YAML", TITLE + "#+ tags: [a\n" + where, "q.rq:"),
            new Bad(
                "unknown type",
                TITLE + "#+ params:\n#+   a: {type: number}\n" + where,
                "unknown type 'number'; the types are [iri, string"),
            new Bad(
                "unknown view", TITLE + "#+ view: pie\n" + where, "unknown view 'pie'; the views"),
            new Bad(
                "required with default",
                TITLE + "#+ params: {a: {type: string, required: true, default: x}}\n" + where,
                "a required parameter has no default"),
            new Bad(
                "variable that is not there",
                TITLE + "#+ params:\n#+   z: {type: string}\n" + where,
                "q.rq:3:6: the query has no variable ?z"),
            new Bad(
                "variable bound in the query",
                TITLE + "#+ params: {x: {type: string}}\nSELECT ?x { BIND(1 AS ?x) }\n",
                "q.rq:2:13: parameter ?x is also bound"),
            new Bad(
                "variable of VALUES",
                TITLE + "#+ params: {x: {type: string}}\nSELECT ?x { VALUES ?x { 1 } }\n",
                "parameter ?x is also bound"),
            new Bad(
                "undeclared prefix of a class",
                TITLE + "#+ params: {a: {type: iri, class: yf:Plan}}\n" + where,
                "declares no prefix for class yf:Plan"),
            new Bad(
                "choices that are no query",
                TITLE + "#+ params: {a: {type: iri, values: all of them}}\n" + where,
                "'values' is not a query"),
            new Bad(
                "the reserved name",
                TITLE + "#+ params: {format: {type: string}}\nSELECT ?format { ?format ?b ?c }\n",
                "'format' names the format of the answer"),
            new Bad(
                "unknown column",
                TITLE + "#+ columns: {z: {zh: 乙, en: Z}}\n" + where,
                "the query has no column ?z; it has [a]"),
            new Bad("bad SPARQL", TITLE + "SELECT ?a\n{ ?a ?b }\n", "q.rq:3:9: unexpected }"),
            new Bad("not plain SPARQL 1.1", TITLE + "SELECT (LET AS ?a) { }\n", "q.rq:2:"),
            new Bad("update", TITLE + "DELETE WHERE { ?s ?p ?o }\n", "is an update"))
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.name(),
                    () -> {
                      SavedQueryException e =
                          assertThrows(SavedQueryException.class, () -> one(bad.text()));
                      assertTrue(e.getMessage().contains(bad.message()), e.getMessage());
                    }));
  }

  @Test
  void anUnknownNameIsAnsweredWithTheNearest() throws IOException {
    Files.writeString(folder.resolve("plans.rq"), TITLE + "ASK {}");
    Files.writeString(folder.resolve("who-leads.rq"), TITLE + "ASK {}");
    SavedQueries queries = SavedQueries.load(folder);
    UnknownQueryException e =
        assertThrows(UnknownQueryException.class, () -> queries.get("who-lead"));
    assertEquals(
        "no saved query 'who-lead': did you mean who-leads? There are plans, who-leads",
        e.getMessage());
  }

  private SavedQuery one(String text) throws IOException {
    Files.writeString(folder.resolve("q.rq"), text);
    return SavedQueries.load(folder).get("q");
  }
}
