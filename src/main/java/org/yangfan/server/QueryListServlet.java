package org.yangfan.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangfan.query.Header;
import org.yangfan.query.Parameter;
import org.yangfan.query.ParameterType;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;
import org.yangfan.query.View;
import org.yangfan.query.Words;

/** {@code /api/queries}: what can be asked, as JSON. */
final class QueryListServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();
  private final transient SavedQueries queries;

  QueryListServlet(SavedQueries queries) {
    this.queries = queries;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Listed> listed = queries.all().stream().map(Listed::of).toList();
    String json = JSON.writeValueAsString(listed);
    Texts.send(json, Headers.JSON, request, response);
  }

  /** A saved query as programs see it. */
  private record Listed(
      String name,
      Words title,
      Words summary,
      Words description,
      List<String> tags,
      List<Declared> parameters,
      Map<String, Words> columns,
      View view,
      Integer pagination,
      Map<String, String> links) {

    static Listed of(SavedQuery query) {
      Header header = query.header();
      return new Listed(
          query.name(),
          header.title(),
          header.summary(),
          header.description(),
          header.tags(),
          header.params().entrySet().stream()
              .map(entry -> Declared.of(entry.getKey(), entry.getValue()))
              .toList(),
          header.columns(),
          header.view(),
          header.pagination(),
          links(query));
    }

    /** URI templates (RFC 6570) with the parameters as variables. */
    private static Map<String, String> links(SavedQuery query) {
      String path = "/api/queries/" + query.name();
      String names = String.join(",", query.header().params().keySet());
      Map<String, String> links = new LinkedHashMap<>();
      links.put("self", path);
      links.put("result", path + (names.isEmpty() ? "" : "{?" + names + "}"));
      for (String format : List.of("json", "csv", "tsv", "xml", "ttl")) {
        links.put(format, path + "?format=" + format + (names.isEmpty() ? "" : "{&" + names + "}"));
      }
      return links;
    }
  }

  /** A parameter as programs see it. */
  private record Declared(
      String name,
      ParameterType type,
      @JsonProperty("class") String className,
      boolean required,
      @JsonProperty("default") String defaultValue,
      String example,
      Words label,
      String values) {

    static Declared of(String name, Parameter parameter) {
      return new Declared(
          name,
          parameter.type(),
          parameter.className(),
          parameter.required(),
          parameter.defaultValue(),
          parameter.example(),
          parameter.label(),
          parameter.values());
    }
  }
}
