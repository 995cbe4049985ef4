package org.yangfan.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.junit.jupiter.api.Test;

class ReplyTest {
  private static final String DATA =
      """
      @prefix : <https://w3id.org/yangfan/id/> .
      @prefix yf: <https://w3id.org/yangfan/ontology#> .
      :a a yf:Plan ; yf:coverage "full" ; yf:region :yunling . :yunling a yf:Province .
      :b a yf:Plan ; yf:coverage "excerpt" ; yf:region :haizhou . :haizhou a yf:Province .
      :c a yf:Plan ; yf:coverage "excerpt" ; yf:region :haizhou .
      """;
  private static final String ROWS =
      "PREFIX yf: <https://w3id.org/yangfan/ontology#>"
          + " SELECT ?plan ?region { ?plan yf:region ?region ; yf:coverage 'excerpt' } ORDER BY ?plan";

  private final Dataset data = DatasetFactory.create();

  ReplyTest() {
    RDFParser.fromString(DATA, Lang.TURTLE).parse(data);
  }

  @Test
  void itSaysHowMuchPolicyTheAnswerRestsOn() {
    assertEquals(
        "generation g1; 2 of 2 rows; plans=2/3, plans-in-full=1, excerpts=2/2, provinces=1/2",
        reply(ROWS, Reply.ALL).meta().toString());
  }

  @Test
  void anAnswerThatOnlyCountsNamesNoPlan() {
    String count = "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o }";
    assertEquals(
        "plans=3, plans-in-full=1, excerpts=2, provinces=2",
        reply(count, Reply.ALL).meta().coverage().toString());
  }

  @Test
  void aTruncatedAnswerSaysSo() throws IOException {
    Reply reply = reply(ROWS, 1);
    assertEquals("plan,region\r\n" + row("b"), written(reply, ResultFormat.CSV));
    assertTrue(written(reply, ResultFormat.TABLE).endsWith("(1 of 2 rows)\n"));
    JsonNode meta = meta(reply);
    assertTrue(meta.path("truncated").asBoolean());
    assertEquals(1, meta.path("rows").asInt());
    assertEquals(2, meta.path("of").asInt());
    assertEquals(2, meta.path("coverage").path("plans").path("named").asInt());
  }

  @Test
  void aLimitBelowZeroIsRefused() {
    assertThrows(ParameterException.class, () -> reply(ROWS, -1));
  }

  @Test
  void jsonWithMetaIsStillAResultSet() {
    byte[] json =
        written(reply(ROWS, Reply.ALL), ResultFormat.JSON).getBytes(StandardCharsets.UTF_8);
    ResultSet read = ResultSetMgr.read(new ByteArrayInputStream(json), ResultSetLang.RS_JSON);
    assertEquals(2, read.rewindable().size());
  }

  @Test
  void aYesHasMetaToo() throws IOException {
    Reply reply = reply("ASK { ?s ?p ?o }", Reply.ALL);
    assertEquals("g1", meta(reply).path("generation").asText());
    assertFalse(meta(reply).path("truncated").asBoolean());
    byte[] json = written(reply, ResultFormat.JSON).getBytes(StandardCharsets.UTF_8);
    assertTrue(ResultSetMgr.readBoolean(new ByteArrayInputStream(json), ResultSetLang.RS_JSON));
  }

  private Reply reply(String sparql, int limit) {
    Question question = new Question(QueryText.parse("test", sparql), Map.of());
    return Reply.of(question.answer(data, Duration.ofSeconds(10)), data, "g1", limit);
  }

  private static String row(String plan) {
    String base = "https://w3id.org/yangfan/id/";
    return base + plan + "," + base + "haizhou\r\n";
  }

  private static JsonNode meta(Reply reply) throws IOException {
    return new JsonMapper().readTree(written(reply, ResultFormat.JSON)).path("meta");
  }

  private static String written(Reply reply, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    reply.write(format, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
