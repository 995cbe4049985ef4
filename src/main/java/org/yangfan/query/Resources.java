package org.yangfan.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.shared.PrefixMapping;
import org.yangfan.fault.Fault;

/** The resources of a graph by what people call them: an IRI, or the end of one. */
final class Resources {
  private static final int LISTED = 50;

  /** RFC 3987 leaves these out of IRIs; so nothing that is pasted can end one. */
  private static final Pattern NOT_IN_AN_IRI = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");

  private final Choices choices;
  private final PrefixMapping prefixes;

  Resources(Dataset data, PrefixMapping prefixes) {
    this.choices = new Choices(data, prefixes);
    this.prefixes = prefixes;
  }

  /**
   * The resource that {@code value} names: an IRI, bare or in angle brackets, a prefixed name, or
   * the last segments of the IRI of a member of the parameter's class; without a class, what comes
   * after the base, with or without {@code id/}.
   *
   * @throws ParameterException where it names none, or several
   */
  Node find(String name, Parameter declared, String value) {
    String text = value.matches("<.*>") ? value.substring(1, value.length() - 1) : value;
    if (NOT_IN_AN_IRI.matcher(text).find()) {
      throw ParameterException.illFormed(name, value, ParameterType.IRI, example(declared));
    }
    List<String> found =
        ABSOLUTE.matcher(text).matches() ? exact(declared, text) : ending(declared, text);
    if (found.isEmpty()) {
      throw unknown(name, declared, value);
    }
    if (found.size() > 1) {
      throw new ParameterException(
          "resource-ambiguous",
          "parameter",
          name,
          "value",
          value,
          "candidates",
          String.join(", ", found));
    }
    return NodeFactory.createURI(found.get(0));
  }

  /** A value that would do; "…" in a graph without any. */
  String example(Parameter declared) {
    return choices.offered(declared).stream()
        .findFirst()
        .or(() -> declared.className() == null ? choices.any() : Optional.empty())
        .map(iri -> shortest(declared, iri))
        .orElse("…");
  }

  private List<String> exact(Parameter declared, String text) {
    String iri = prefixes.expandPrefix(text);
    boolean known =
        declared.className() == null
            ? choices.exists(iri)
            : choices.isMember(iri, declared.className());
    return known ? List.of(iri) : List.of();
  }

  private List<String> ending(Parameter declared, String text) {
    if (declared.className() == null) {
      String base = choices.base();
      return Stream.of(base + "id/" + text, base + text).filter(choices::exists).toList();
    }
    return choices.members(declared.className()).stream()
        .filter(iri -> iri.endsWith("/" + text))
        .toList();
  }

  private ParameterException unknown(String name, Parameter declared, String value) {
    return new ParameterException(
        "resource-unknown",
        "parameter",
        name,
        "value",
        value,
        "class",
        kind(declared),
        "example",
        example(declared),
        "choices",
        listing(declared));
  }

  private static Object kind(Parameter declared) {
    return declared.className() == null ? Fault.of("any-resource") : declared.className();
  }

  /** The choices, or where there are too many the query that lists them. */
  private Fault listing(Parameter declared) {
    List<String> offered = choices.offered(declared);
    if (!offered.isEmpty() && offered.size() <= LISTED) {
      return Fault.of(
          "choose-from",
          "choices",
          String.join(", ", offered.stream().map(iri -> shortest(declared, iri)).toList()));
    }
    String query =
        declared.className() == null
            ? "SELECT DISTINCT ?resource { ?resource ?p ?o }"
            : "SELECT ?resource { ?resource a %s }".formatted(declared.className());
    return Fault.of("list-with", "query", query);
  }

  private static String shortest(Parameter declared, String iri) {
    return declared.className() == null ? iri : iri.substring(iri.lastIndexOf('/') + 1);
  }
}
