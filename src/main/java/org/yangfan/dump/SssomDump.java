package org.yangfan.dump;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;

/**
 * The mappings of fields as SSSOM (https://w3id.org/sssom/, TSV with its metadata above): each
 * field to the national ones, by hand; each title of a task to its field, by words. A field that
 * maps to no national one says so ({@code sssom:NoTermFound}), so that none is missing.
 */
final class SssomDump implements Dump {
  private static final List<String> COLUMNS =
      List.of(
          "subject_id",
          "subject_label",
          "predicate_id",
          "object_id",
          "object_label",
          "mapping_justification",
          "subject_source",
          "object_source",
          "comment");

  private static final String DESCRIPTION =
      "Fields of application to the 15 of the national plan, by hand; titles of tasks to fields, by"
          + " words. sssom:NoTermFound stands where the nation names no such field.";

  @Override
  public void write(DatasetGraph dataset, OutputStream out) throws IOException {
    Mappings mappings = Mappings.of(dataset.getDefaultGraph());
    Curies curies = new Curies(mappings.base());
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(metadata(mappings.base(), curies));
    line(writer, COLUMNS.stream());
    for (Mappings.Mapping mapping : mappings.all()) {
      line(
          writer,
          Stream.of(
              curies.of(mapping.subject()),
              mapping.subjectLabel(),
              curies.of(mapping.relation()),
              curies.of(mapping.object()),
              mapping.objectLabel(),
              "semapv:" + mapping.justification(),
              curies.of(mapping.source()),
              curies.of(mapping.base() + "id/scheme/domains"),
              mapping.reason()));
    }
    writer.flush();
  }

  private static String metadata(String base, Curies curies) {
    StringBuilder lines = new StringBuilder();
    lines.append("#mapping_set_id: ").append(base).append("mappings/fields\n");
    lines.append("#mapping_set_title: Fields of China's 5G plans\n");
    lines.append("#mapping_set_description: ").append(DESCRIPTION).append('\n');
    lines.append("#license: https://creativecommons.org/licenses/by/4.0/\n");
    lines.append("#creator_label: [The Yangfan project]\n");
    lines.append("#curie_map:\n");
    curies.map().forEach((p, n) -> lines.append("#  ").append(p + ": \"" + n + "\"\n"));
    return lines.toString();
  }

  private static void line(Writer out, Stream<String> cells) throws IOException {
    out.write(cells.map(SssomDump::cell).collect(Collectors.joining("\t", "", "\n")));
  }

  private static String cell(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ");
  }

  /** IRIs shortened by the prefixes of the mapping set. */
  private record Curies(Map<String, String> map) {
    Curies(String base) {
      this(
          new TreeMap<>(
              Map.of(
                  "skos",
                  SKOS.getURI(),
                  "semapv",
                  "https://w3id.org/semapv/vocab/",
                  "sssom",
                  Mappings.SSSOM,
                  "yfdomain",
                  base + "id/domain/",
                  "yfplan",
                  base + "id/plan/",
                  "yfscheme",
                  base + "id/scheme/")));
    }

    String of(String iri) {
      return map.entrySet().stream()
          .filter(prefix -> iri.startsWith(prefix.getValue()))
          .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
          .findFirst()
          .orElse(iri);
    }
  }
}
