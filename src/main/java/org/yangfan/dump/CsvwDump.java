package org.yangfan.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the columns of the tables of facts are, as CSV on the Web (W3C tabular metadata): beside
 * {@code yangfan.csv} it is {@code yangfan.csv-metadata.json}.
 */
final class CsvwDump implements Dump {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeArrayFieldStart("@context");
    json.writeString("http://www.w3.org/ns/csvw");
    json.writeStartObject();
    json.writeStringField("@language", "en");
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("dc:license");
    json.writeStringField("@id", "https://creativecommons.org/licenses/by/4.0/");
    json.writeEndObject();
    json.writeObjectFieldStart("dialect");
    json.writeStringField("encoding", "utf-8");
    json.writeBooleanField("header", true);
    json.writeEndObject();
    json.writeArrayFieldStart("tables");
    for (Table table : Table.ALL) {
      json.writeStartObject();
      json.writeStringField("url", table.file());
      json.writeStringField("dc:title", table.title());
      schema(json, table);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  private static void schema(JsonGenerator json, Table table) throws IOException {
    json.writeObjectFieldStart("tableSchema");
    json.writeStringField("aboutUrl", "{+iri}");
    json.writeStringField("primaryKey", "iri");
    json.writeArrayFieldStart("columns");
    column(json, "kind", "string");
    json.writeEndObject();
    column(json, "iri", "anyURI");
    json.writeEndObject();
    for (Column column : table.columns()) {
      column(json, column.name(), "string");
      if (column.property().isPresent()) {
        json.writeStringField("propertyUrl", column.property().get());
      } else {
        json.writeBooleanField("suppressOutput", true);
      }
      json.writeStringField("separator", Column.BETWEEN);
      if (!column.language().isEmpty()) {
        json.writeStringField("lang", column.language());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Begins a column; its cells are strings, several joined by the separator; what is not said of
   * the row's own fact becomes no triple of it.
   */
  private static void column(JsonGenerator json, String name, String datatype) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("titles", name);
    json.writeStringField("datatype", datatype);
  }
}
