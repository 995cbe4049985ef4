package org.yangfan.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.jena.query.Dataset;

/**
 * An answer with what has to be known about it.
 *
 * @param answer as much of it as was asked for
 * @param meta also of what was left out
 */
public record Reply(Answer answer, Meta meta) {
  /** More rows than any answer has. */
  public static final int ALL = Integer.MAX_VALUE;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * The first rows of an answer.
   *
   * @param data in a read transaction
   * @param generation its name
   * @param limit most rows to give; {@link #ALL} for no limit; of rows only
   * @throws ParameterException where the limit is below 0
   */
  public static Reply of(Answer answer, Dataset data, String generation, int limit) {
    return of(answer, data, generation, Window.first(limit));
  }

  /** The same with the rows of {@code window}. */
  public static Reply of(Answer answer, Dataset data, String generation, Window window) {
    if (answer instanceof Answer.Rows rows) {
      Answer.Rows first = rows.in(window);
      Coverage coverage = Coverage.of(rows.iris(), data);
      return new Reply(first, Meta.of(generation, first.size(), rows.size(), coverage));
    }
    int size = answer instanceof Answer.Triples triples ? (int) triples.model().size() : 1;
    return new Reply(answer, Meta.of(generation, size, size, Coverage.of(Set.of(), data)));
  }

  /**
   * Writes it in {@code format}, UTF-8. SPARQL results JSON has the further member {@code meta},
   * which the standard allows (SPARQL 1.1 Query Results JSON Format, section 3); a table ends in
   * how many rows there are.
   */
  public void write(ResultFormat format, OutputStream out) {
    if (format == ResultFormat.TABLE && answer instanceof Answer.Rows rows) {
      rows.table().write(out, meta.of());
      return;
    }
    if (format != ResultFormat.JSON || answer instanceof Answer.Triples) {
      answer.write(format, out);
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    answer.write(format, bytes);
    String plain = bytes.toString(StandardCharsets.UTF_8);
    try {
      String rest = plain.substring(plain.indexOf('{') + 1);
      out.write(("{ \"meta\": " + json() + " ," + rest).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String json() throws JsonProcessingException {
    return JSON.writeValueAsString(meta);
  }
}
