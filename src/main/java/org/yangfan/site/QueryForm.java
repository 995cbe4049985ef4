package org.yangfan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.yangfan.page.QueryView;
import org.yangfan.query.Parameter;
import org.yangfan.query.ParameterType;
import org.yangfan.query.QueryText;
import org.yangfan.query.SavedQuery;

/** The form of a saved query: a field for each parameter, with what the graph has for it. */
record QueryForm(Reading reading, SavedQuery query) {
  private static final Map<ParameterType, String> INPUTS =
      Map.of(ParameterType.INTEGER, "number", ParameterType.YEAR, "number");

  /** The fields, filled in with what is {@code given}. */
  List<QueryView.Field> fields(Map<String, String> given) {
    return query.header().params().entrySet().stream()
        .map(each -> field(each.getKey(), each.getValue(), given.get(each.getKey())))
        .toList();
  }

  private QueryView.Field field(String name, Parameter parameter, String given) {
    String usual = Objects.requireNonNullElse(parameter.defaultValue(), "");
    String value = Objects.requireNonNullElse(given, usual);
    return new QueryView.Field(
        name,
        parameter.label() == null ? name : reading.text(parameter.label()),
        INPUTS.getOrDefault(parameter.type(), "text"),
        parameter.required(),
        value,
        choices(parameter, value));
  }

  /**
   * What the parameter's own query lists, and what was asked for besides: a value, and its name.
   */
  private List<QueryView.Choice> choices(Parameter parameter, String chosen) {
    if (parameter.values() == null) {
      return List.of();
    }
    Query listing = QueryText.choices(query.query().getPrefixMapping(), parameter.values());
    List<QueryView.Choice> choices = new ArrayList<>();
    try (QueryExecution execution = QueryExecution.dataset(reading.data()).query(listing).build()) {
      execution
          .execSelect()
          .forEachRemaining(
              row -> choices.add(choice(parameter, row, listing.getResultVars().get(0), chosen)));
    }
    if (!chosen.isEmpty() && choices.stream().noneMatch(QueryView.Choice::chosen)) {
      choices.add(new QueryView.Choice(chosen, chosen, true));
    }
    return choices;
  }

  private QueryView.Choice choice(
      Parameter parameter, QuerySolution row, String variable, String chosen) {
    String iri = row.get(variable).toString();
    String value = row.get(variable).isURIResource() ? iri : Answers.word(row, variable);
    String label = Answers.word(row, reading.lang().tag());
    boolean isChosen = !chosen.isEmpty() && (value.equals(chosen) || value.endsWith("/" + chosen));
    return new QueryView.Choice(
        parameter.className() == null ? value : shortest(value),
        label.isEmpty() ? reading.names().item(row.get(variable)).text() : label,
        isChosen);
  }

  /** The last segment of an IRI, where that says which it is. */
  private String shortest(String value) {
    boolean oneSegment =
        value.startsWith(reading.addresses().iri(""))
            && reading.addresses().path(value).matches("[^/]+/[^/]+");
    return oneSegment ? Terms.local(value) : value;
  }
}
