package org.yangfan.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.yangfan.query.XmlText;

/** A syntax of RDF that can be asked for; in the order of our preference. */
enum Rdf {
  TURTLE("ttl", RDFFormat.TURTLE_PRETTY, RDFFormat.TURTLE_BLOCKS),
  JSON_LD("jsonld", RDFFormat.JSONLD, RDFFormat.JSONLD),
  N_TRIPLES("nt", RDFFormat.NTRIPLES, RDFFormat.NTRIPLES),
  RDF_XML("rdf", RDFFormat.RDFXML_PRETTY, RDFFormat.RDFXML_PLAIN);

  private static final String FORMAT = "format";

  private final String word;
  private final RDFFormat pretty;
  private final RDFFormat plain;

  Rdf(String word, RDFFormat pretty, RDFFormat plain) {
    this.word = word;
    this.pretty = pretty;
    this.plain = plain;
  }

  /** What the path of a document in this syntax ends in. */
  String ending() {
    return "." + word;
  }

  String mediaType() {
    return pretty.getLang().getHeaderString();
  }

  static List<String> mediaTypes() {
    return Arrays.stream(values()).map(Rdf::mediaType).toList();
  }

  /** The syntax that the ending of {@code path} names. */
  static Optional<Rdf> ending(String path) {
    return Arrays.stream(values()).filter(syntax -> path.endsWith(syntax.ending())).findFirst();
  }

  /**
   * The syntax that a request asks for by the ending of its path, by {@code format=}, or by {@code
   * Accept}.
   *
   * @throws Refusal where {@code format=} names none
   * @throws Refusal where it accepts none
   */
  static Rdf of(HttpServletRequest request, HttpServletResponse response) {
    Optional<Rdf> ending = ending(request.getRequestURI());
    if (ending.isPresent()) {
      return ending.get();
    }
    String format = request.getParameter(FORMAT);
    if (format != null) {
      return named(format);
    }
    response.addHeader("Vary", "Accept");
    String type = Accepted.required(request, mediaTypes());
    return Arrays.stream(values()).filter(s -> s.mediaType().equals(type)).findFirst().get();
  }

  private static Rdf named(String format) {
    return Arrays.stream(values())
        .filter(syntax -> syntax.word.equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.badRequest(
                    "format-unknown",
                    "value",
                    format,
                    "formats",
                    String.join(", ", Arrays.stream(values()).map(s -> s.word).toList())));
  }

  /** Sends a few triples, laid out for reading. */
  void send(Model model, HttpServletResponse response) throws IOException {
    send(model, pretty, response);
  }

  /** Sends any number of triples. */
  void sendLong(Model model, HttpServletResponse response) throws IOException {
    send(model, plain, response);
  }

  private void send(Model model, RDFFormat format, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType());
    response.setCharacterEncoding("UTF-8");
    Model written = this == RDF_XML ? XmlText.of(model) : model;
    RDFDataMgr.write(response.getOutputStream(), written, format);
  }
}
