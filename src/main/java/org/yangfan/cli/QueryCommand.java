package org.yangfan.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.system.Txn;
import org.yangfan.query.Answer;
import org.yangfan.query.ParameterException;
import org.yangfan.query.QueryText;
import org.yangfan.query.Question;
import org.yangfan.query.Reply;
import org.yangfan.query.ResultFormat;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.SavedQueryException;
import org.yangfan.query.UnknownQueryException;
import org.yangfan.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code query}: a saved query, or any SPARQL, over the store. */
@Command(name = "query", description = "Answer a saved query, or any SPARQL, from the store.")
final class QueryCommand implements Callable<Integer> {
  private static final int WRONG_USAGE = 2;
  private static final String STANDARD_INPUT = "-";

  /** Whoever waits at a terminal can interrupt. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE|-",
      description = "A saved query, a file with SPARQL, or - for SPARQL from standard input.")
  private String asked;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the query; an IRI may be given by its last segment.")
  private Map<String, String> given = new LinkedHashMap<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private ResultFormat format;

  @Option(
      names = "--limit",
      paramLabel = "ROWS",
      description = "Give only so many rows, and say so.")
  private int limit = Reply.ALL;

  @Option(
      names = "--columns",
      paramLabel = "NAME",
      split = ",",
      description = "Give only these columns, in this order.")
  private List<String> columns = List.of();

  @ParentCommand private Main main;
  @Mixin private StoreOption store;

  @Override
  public Integer call() throws Failure, IOException {
    try {
      Asked question = question();
      try (Generation generation = store.store().current()) {
        Dataset data = generation.dataset();
        print(
            Txn.calculateRead(
                data,
                () -> {
                  Answer answer = question.in(data).answer(data, PATIENCE);
                  return Reply.of(answer, data, generation.id(), limit);
                }));
      }
      return 0;
    } catch (SavedQueryException | ParameterException | UnknownQueryException e) {
      throw new Failure(WRONG_USAGE, e.getMessage());
    } catch (QueryDeniedException e) {
      throw new Failure(WRONG_USAGE, "SERVICE is off: other servers are not asked from here");
    } catch (QueryException e) {
      throw new Failure(1, "the query cannot be answered: " + e.getMessage());
    }
  }

  /** A query that still has to be bound to the data. */
  private interface Asked {
    Question in(Dataset data);
  }

  private Asked question() throws IOException, Failure {
    SavedQueries saved = SavedQueries.load(Home.find().folder("queries"));
    if (asked.equals(STANDARD_INPUT)) {
      return question(
          "standard input", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
    }
    if (!saved.has(asked) && Files.isRegularFile(Path.of(asked))) {
      return question(asked, Files.readString(Path.of(asked)));
    }
    if (asked.contains("/") || asked.endsWith(".rq")) {
      throw new Failure(WRONG_USAGE, asked + ": no such file; a saved query is asked by its name");
    }
    SavedQuery query = saved.get(asked);
    return data -> query.bind(given, data);
  }

  private Asked question(String name, String text) throws Failure {
    if (SavedQueries.hasHeader(text)) {
      SavedQuery query = SavedQueries.read(name, text);
      return data -> query.bind(given, data);
    }
    if (!given.isEmpty()) {
      throw new Failure(
          WRONG_USAGE, name + ": declares no parameters: add a header of '#+' lines with 'params'");
    }
    Question question = new Question(QueryText.parse(name, text), Map.of());
    return data -> question;
  }

  private Reply chosen(Reply reply) {
    return !columns.isEmpty() && reply.answer() instanceof Answer.Rows rows
        ? new Reply(rows.only(columns), reply.meta())
        : reply;
  }

  private void print(Reply reply) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    chosen(reply).write(format, bytes);
    spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
    spec.commandLine().getOut().flush();
    if (!main.isQuiet()) {
      spec.commandLine().getErr().println(reply.meta());
    }
  }
}
