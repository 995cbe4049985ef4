package org.yangfan.server;

import static org.yangfan.server.OpenApiParts.operation;
import static org.yangfan.server.OpenApiParts.ordered;
import static org.yangfan.server.OpenApiParts.parameter;
import static org.yangfan.server.OpenApiParts.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.yangfan.dump.DumpFile;
import org.yangfan.dump.DumpFormat;
import org.yangfan.query.SavedQueries;
import org.yangfan.search.Facet;

/** OpenAPI 3.1 of the server: what programs can ask, with examples that this graph answers. */
final class OpenApi {
  private static final String EXAMPLE =
      "SELECT ?class (COUNT(?s) AS ?n) { ?s a ?class } GROUP BY ?class";

  private final SavedQueries queries;
  private final Dataset data;
  private final String generation;

  /**
   * @param data in a read transaction
   * @param generation its name
   */
  OpenApi(SavedQueries queries, Dataset data, String generation) {
    this.queries = queries;
    this.data = data;
    this.generation = generation;
  }

  /** The description of the server at {@code root}. */
  Map<String, Object> of(String root) {
    return ordered(
        "openapi", "3.1.0",
        "info", info(),
        "servers", List.of(Map.of("url", root.replaceFirst("/$", ""))),
        "paths", paths(),
        "components", Map.of("schemas", Map.of("Problem", OpenApiParts.problem())));
  }

  private Map<String, Object> info() {
    return ordered(
        "title",
        "Yangfan: the knowledge graph of China's 5G policy",
        "summary",
        "Saved questions, SPARQL, search and linked data; reading only.",
        "version",
        generation,
        "license",
        ordered("name", "CC BY 4.0", "url", "https://creativecommons.org/licenses/by/4.0/"));
  }

  private Map<String, Object> paths() {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put(
        "/api/queries",
        operation("listQueries", "All saved queries", List.of(), List.of(Headers.JSON)));
    queries
        .all()
        .forEach(
            query ->
                paths.put(
                    "/api/queries/" + query.name(), new OpenApiQuestion(query, data).operation()));
    paths.put("/sparql", sparql());
    paths.put("/data", graphs());
    paths.put(DumpServlet.PATH + "{file}", dump());
    paths.put("/search", search());
    paths.put("/search/suggest", suggestions());
    paths.put("/doc/{kind}/{name}", document());
    paths.put(
        "/ontology", operation("ontology", "The terms of the graph", List.of(), Rdf.mediaTypes()));
    paths.put(
        ContextServlet.PATH,
        operation(
            "context",
            "The JSON-LD context of the terms",
            List.of(),
            List.of(Rdf.JSON_LD.mediaType())));
    paths.put(
        "/.well-known/void",
        operation("void", "What the dataset holds (VoID, DCAT)", List.of(), Rdf.mediaTypes()));
    paths.put("/health", operation("health", "What is served", List.of(), List.of(Headers.JSON)));
    return paths;
  }

  private static Map<String, Object> sparql() {
    return operation(
        "sparql",
        "SPARQL 1.1 query",
        List.of(parameter("query", "a query", true, schema("string", null), EXAMPLE)),
        BoundedQuery.ROWS);
  }

  private static Map<String, Object> graphs() {
    return operation(
        "graph",
        "A graph as it is (SPARQL 1.1 Graph Store Protocol, reading only)",
        List.of(
            parameter(
                "graph",
                "the IRI of a graph; without it, all of them together",
                false,
                schema("string", "iri"),
                "https://w3id.org/yangfan/graph/ontology")),
        Rdf.mediaTypes());
  }

  private static Map<String, Object> dump() {
    String names = String.join(", ", DumpFile.ALL.stream().map(DumpFile::name).toList());
    return operation(
        "dump",
        "A dump, always the same bytes of one generation; /.well-known/void has its digest",
        List.of(OpenApiParts.inPath("file", names, DumpFormat.CSV.file())),
        DumpFile.ALL.stream().map(DumpServlet::mediaType).distinct().toList());
  }

  private static Map<String, Object> search() {
    List<Map<String, Object>> parameters = new ArrayList<>();
    parameters.add(parameter("q", "words", true, schema("string", null), "5G"));
    for (Facet facet : Facet.values()) {
      parameters.add(
          parameter(facet.word(), "a value of this facet", false, schema("string", null), null));
    }
    parameters.addAll(OpenApiParts.window());
    return operation("search", "Full text, Chinese and English", parameters, List.of(Headers.JSON));
  }

  private static Map<String, Object> suggestions() {
    return operation(
        "suggest",
        "What somebody may mean who has typed so far",
        List.of(parameter("q", "the beginning of words", true, schema("string", null), "cq")),
        List.of(Headers.JSON));
  }

  private Map<String, Object> document() {
    return operation(
        "document",
        "What is known of a thing, as RDF",
        List.of(
            OpenApiParts.inPath(
                "kind", "plan, region, domain, indicator, function, document", "domain"),
            OpenApiParts.inPath(
                "name", "the last segment of its IRI", Things.example("domain", data))),
        Rdf.mediaTypes());
  }
}
