package org.yangfan.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;

/** Every saved query with its answer, as one page of Markdown. */
public final class QuestionsPage {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Rows of an answer that are shown. */
  private static final int ROWS = 15;

  private static final String HEAD =
      """
      # Questions

      What can be asked of the graph, and what it answers today. Made from `queries/` by

      ```sh
      ./yangfan questions -o docs/questions.md
      ```

      The tables give names for resources and the first %d rows; `./yangfan query NAME --param NAME=VALUE` gives everything, in
      `--format table`, `csv`, `tsv`, `json`, `xml` or `ttl`. Under each answer stands what it rests on: how many plans of all
      the graph knows are named in it, how many of these in full and as excerpts, and how many of the provinces.

      """;

  private final SavedQueries queries;
  private final Dataset data;

  private QuestionsPage(SavedQueries queries, Dataset data) {
    this.queries = queries;
    this.data = data;
  }

  /**
   * The page of {@code queries} over {@code data}, each asked with the examples of its parameters.
   *
   * @param data in a read transaction
   */
  public static String of(SavedQueries queries, Dataset data) {
    return new QuestionsPage(queries, data).text();
  }

  /** The line of the list of contents that stands for {@code query}. */
  static String listed(SavedQuery query) {
    Words title = query.header().title();
    return "- [%s](#%s) — %s · %s\n".formatted(query.name(), query.name(), title.zh(), title.en());
  }

  private String text() {
    return HEAD.formatted(ROWS)
        + queries.all().stream().map(QuestionsPage::listed).collect(Collectors.joining())
        + queries.all().stream().map(this::section).collect(Collectors.joining());
  }

  private String section(SavedQuery query) {
    Header header = query.header();
    Map<String, String> given = examples(header);
    Answer answer = query.bind(given, data).answer(data, PATIENCE);
    Reply reply = Reply.of(answer, data, "", ROWS);
    return "\n## %s\n\n**%s · %s**\n\n%s\n```sh\n%s\n```\n\n%s\n%d of %d rows; %s\n"
        .formatted(
            query.name(),
            header.title().zh(),
            header.title().en(),
            header.description().en(),
            command(query.name(), given),
            table(reply.answer(), header),
            reply.meta().rows(),
            reply.meta().of(),
            reply.meta().coverage());
  }

  private static String table(Answer answer, Header header) {
    return answer instanceof Answer.Rows rows
        ? MarkdownTable.of(rows, header.columns()).toString()
        : "";
  }

  private static Map<String, String> examples(Header header) {
    Map<String, String> examples = new LinkedHashMap<>();
    header
        .params()
        .forEach(
            (name, declared) -> {
              if (declared.example() != null) {
                examples.put(name, declared.example());
              }
            });
    return examples;
  }

  private static String command(String name, Map<String, String> given) {
    return given.entrySet().stream()
        .map(entry -> " --param %s=%s".formatted(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining("", "./yangfan query " + name, ""));
  }
}
