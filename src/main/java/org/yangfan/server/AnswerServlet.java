package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.system.Txn;
import org.yangfan.query.Answer;
import org.yangfan.query.Meta;
import org.yangfan.query.Question;
import org.yangfan.query.Reply;
import org.yangfan.query.ResultFormat;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.Window;
import org.yangfan.store.Generation;

/** {@code /api/queries/{name}}: the answer of a saved query. */
final class AnswerServlet extends GenerationServlet {
  private static final long serialVersionUID = 1L;
  private static final String FORMAT = "format";
  private final transient SavedQueries queries;
  private final transient Settings settings;

  AnswerServlet(CurrentGeneration current, SavedQueries queries, Settings settings) {
    super(current);
    this.queries = queries;
    this.settings = settings;
  }

  @Override
  void get(Generation generation, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SavedQuery query = queries.get(name(request));
    ResultFormat format = ResultFormats.of(request);
    response.addHeader("Vary", "Accept");
    Links.ofAnswer(generation.id(), request, response);
    String tag = EntityTag.of(generation.id(), query.text(), format.toString(), asked(request));
    if (!EntityTag.unchanged(tag, request, response)) {
      Window window = Windows.of(request, query.header().pagination());
      Reply reply = reply(query, window, request, generation);
      Map<String, String> pin = Map.of(CurrentGeneration.PARAMETER, generation.id());
      Windows.link(window, reply.meta().of(), pin, request, response); // all pages of one state
      send(reply, format, response);
    }
  }

  private Reply reply(
      SavedQuery query, Window window, HttpServletRequest request, Generation generation) {
    Map<String, String> given = parameters(request);
    Dataset data = generation.quickest();
    return Txn.calculateRead(
        data,
        () -> {
          Answer answer = answer(query.bind(given, data), data);
          return Reply.of(answer, data, generation.id(), window);
        });
  }

  private Answer answer(Question question, Dataset data) {
    try {
      return question.answer(data, settings.timeout());
    } catch (QueryCancelledException e) {
      throw Refusal.tooSlow(settings.timeout().toSeconds());
    }
  }

  private static void send(Reply reply, ResultFormat format, HttpServletResponse response)
      throws IOException {
    Meta meta = reply.meta();
    response.setContentType(format.mediaType(reply.answer()));
    response.setHeader(Headers.COVERAGE, meta.coverage().toString());
    response.setHeader(Headers.ROWS, meta.rows() + "/" + meta.of());
    if (meta.truncated()) {
      response.setHeader(Headers.TRUNCATED, "true");
    }
    reply.write(format, response.getOutputStream());
  }

  private static String name(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  private static String asked(HttpServletRequest request) {
    return request.getRequestURI() + "?" + request.getQueryString();
  }

  private static Map<String, String> parameters(HttpServletRequest request) {
    Map<String, String> parameters = Visits.parameters(request);
    parameters.remove(FORMAT);
    parameters.remove(Windows.LIMIT);
    parameters.remove(Windows.OFFSET);
    parameters.remove(CurrentGeneration.PARAMETER);
    return parameters;
  }
}
