package org.yangfan.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {
  private static final String ROWS =
      """
      PREFIX yf: <https://w3id.org/yangfan/ontology#>
      SELECT ?name ?relation ?value {
        VALUES (?name ?relation ?value) {
          ("云岭省"@zh yf:Higher 40.5) ("Yunling"@en UNDEF "a\\tb")
        }
      }
      """;
  private static final String TRIPLES = "CONSTRUCT { <urn:x:a> <urn:x:b> '值' } WHERE { }";
  private final Dataset data = DatasetFactory.create();

  @Test
  void aTableIsAlignedWithHanCharactersTwoColumnsWide() {
    assertEquals(
        """
        name     relation   value
        ───────  ─────────  ─────
        云岭省   yf:Higher  40.5
        Yunling             a b
        (2 rows)
        """,
        written(ROWS, ResultFormat.TABLE));
  }

  @ParameterizedTest
  @EnumSource(names = {"CSV", "TSV", "JSON", "XML"})
  void rowsAreReadBackFromEveryFormat(ResultFormat format) {
    byte[] bytes = written(ROWS, format).getBytes(StandardCharsets.UTF_8);
    Lang lang =
        Map.of(
                ResultFormat.CSV, ResultSetLang.RS_CSV,
                ResultFormat.TSV, ResultSetLang.RS_TSV,
                ResultFormat.JSON, ResultSetLang.RS_JSON,
                ResultFormat.XML, ResultSetLang.RS_XML)
            .get(format);
    ResultSet rows = ResultSetMgr.read(new ByteArrayInputStream(bytes), lang);
    assertEquals("云岭省", rows.next().getLiteral("name").getLexicalForm());
    assertEquals(1, ResultSetFactory.copyResults(rows).size());
  }

  @Test
  void rowsAsTurtleAreAResultSetInRdf() {
    Model model = RDFParser.fromString(written(ROWS, ResultFormat.TTL), Lang.TURTLE).toModel();
    ResultSet rows = ResultSetFactory.makeResults(model);
    assertEquals(2, ResultSetFactory.copyResults(rows).size());
  }

  @Test
  void yesAndNoAreWrittenInEveryFormat() {
    assertEquals("answer\n──────\nyes\n(1 row)\n", written("ASK {}", ResultFormat.TABLE));
    assertTrue(written("ASK {}", ResultFormat.JSON).contains("true"));
    assertTrue(written("ASK {}", ResultFormat.XML).contains("<boolean>true</boolean>"));
    assertTrue(written("ASK {}", ResultFormat.CSV).contains("true"));
    assertTrue(written("ASK {}", ResultFormat.TTL).contains("boolean"));
  }

  @Test
  void triplesAreTurtleJsonLdRdfXmlOrRows() {
    for (var syntax :
        Map.of(
                ResultFormat.TTL, Lang.TURTLE,
                ResultFormat.JSON, Lang.JSONLD,
                ResultFormat.XML, Lang.RDFXML)
            .entrySet()) {
      String text = written(TRIPLES, syntax.getKey());
      assertEquals(1, RDFParser.fromString(text, syntax.getValue()).toModel().size(), text);
    }
    assertEquals(
        "subject,predicate,object\r\nurn:x:a,urn:x:b,值\r\n", written(TRIPLES, ResultFormat.CSV));
  }

  private String written(String sparql, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Question(QueryText.parse("test", sparql), Map.of())
        .answer(data, Duration.ofSeconds(10))
        .write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
