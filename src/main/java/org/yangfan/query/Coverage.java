package org.yangfan.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;

/**
 * How much policy an answer rests on: what the graph knows, and how much of it the answer names.
 *
 * @param plans that the graph knows
 * @param plansInFull of which the whole text was read
 * @param excerpts that are known through another document only
 * @param provinces that there are
 */
public record Coverage(Part plans, Part plansInFull, Part excerpts, Part provinces) {
  private static final String PREFIX = "PREFIX yf: <https://w3id.org/yangfan/ontology#> ";
  private static final String PLANS = PREFIX + "SELECT ?thing { ?thing a yf:Plan }";
  private static final String KNOWN =
      PREFIX + "SELECT ?thing { ?thing a yf:Plan ; yf:coverage '%s' }";
  private static final String PROVINCES = PREFIX + "SELECT ?thing { ?thing a yf:Province }";

  /**
   * Some of a number of things.
   *
   * @param named how many of them the answer names; null where it names none, but perhaps counts
   *     them
   * @param of how many there are
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Part(Integer named, int of) {
    @Override
    public String toString() {
      return named == null ? Integer.toString(of) : named + "/" + of;
    }
  }

  /** Of an answer that names {@code iris}, from {@code data}, which is in a read transaction. */
  public static Coverage of(Set<String> iris, Dataset data) {
    return new Coverage(
        part(iris, data, PLANS),
        part(iris, data, KNOWN.formatted("full")),
        part(iris, data, KNOWN.formatted("excerpt")),
        part(iris, data, PROVINCES));
  }

  private static Part part(Set<String> iris, Dataset data, String question) {
    int all = 0;
    int named = 0;
    try (QueryExecution execution = QueryExecution.dataset(data).query(question).build()) {
      ResultSet things = execution.execSelect();
      while (things.hasNext()) {
        all++;
        named += iris.contains(things.next().getResource("thing").getURI()) ? 1 : 0;
      }
    }
    return new Part(named == 0 ? null : named, all);
  }

  /**
   * In the form of a header: {@code plans=1/35, plans-in-full=1/4, excerpts=31, provinces=1/31}.
   */
  @Override
  public String toString() {
    Map<String, Part> parts = new LinkedHashMap<>();
    parts.put("plans", plans);
    parts.put("plans-in-full", plansInFull);
    parts.put("excerpts", excerpts);
    parts.put("provinces", provinces);
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(", "));
  }
}
