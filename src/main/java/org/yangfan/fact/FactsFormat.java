package org.yangfan.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.yangfan.document.FileTrouble;

/** Reads and writes facts as YAML (for people) and JSON (for programs); the fields are the same. */
public final class FactsFormat {
  private static final JsonMapper JSON = configured(new JsonMapper());
  private static final YAMLMapper YAML = configured(new YAMLMapper());

  private FactsFormat() {}

  /**
   * Reads a facts file.
   *
   * @throws FactsException with file, line and column where the file is not what it should be
   */
  public static FactsFile read(Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new FactsException(file + ": cannot be read: " + FileTrouble.of(e));
    }
    return read(file.toString(), text);
  }

  /** Reads the text of a facts file; {@code name} stands in error messages. */
  public static FactsFile read(String name, String yaml) {
    if (yaml.isBlank()) {
      throw new FactsException(name + ":1:1: is empty: a facts file has 'document' and 'plans'");
    }
    try {
      return YAML.readValue(yaml, FactsFile.class);
    } catch (JsonProcessingException e) {
      throw new FactsException(name + complaint(yaml, e));
    }
  }

  /** Facts as YAML: small records in a line, long ones in a block. */
  public static String yaml(FactsFile facts) {
    return new FactsYaml().write(tree(facts));
  }

  /** Facts as one JSON object. */
  public static String json(FactsFile facts) {
    return write(facts);
  }

  /** Facts of several documents as a JSON array. */
  public static String json(List<FactsFile> facts) {
    return write(facts);
  }

  /** Facts as a tree that can be changed. */
  static ObjectNode tree(FactsFile facts) {
    return JSON.valueToTree(facts);
  }

  /** The facts of a tree. */
  static FactsFile facts(ObjectNode tree) {
    try {
      return JSON.treeToValue(tree, FactsFile.class);
    } catch (JsonProcessingException e) {
      throw new FactsException(reason(e));
    }
  }

  /**
   * Where {@code path} stands in the text of a facts file: {@code :line:column}, counted from 1, of
   * the last step that the text has.
   *
   * @param path keys, and indices from 0 in lists
   */
  public static String place(String yaml, List<Object> path) {
    List<Reference> steps =
        path.stream()
            .map(
                step ->
                    step instanceof Integer index
                        ? new Reference(null, index)
                        : new Reference(null, step.toString()))
            .toList();
    return YamlPlace.of(yaml, steps);
  }

  private static String write(Object value) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A key that no record has is said before what it lets miss: it is the cause. */
  private static String complaint(String yaml, JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping) {
      KnownKeys.Stranger stranger = stranger(yaml);
      return stranger != null
          ? YamlPlace.of(yaml, stranger.path()) + ": " + stranger.message() + at(stranger.path())
          : YamlPlace.of(yaml, mapping.getPath()) + ": " + reason(e);
    }
    JsonLocation at = e.getLocation();
    String place = at == null ? "" : ":" + at.getLineNr() + ":" + at.getColumnNr();
    return place + ": " + reason(e);
  }

  private static KnownKeys.Stranger stranger(String yaml) {
    try {
      return new KnownKeys(YAML).firstStranger(YAML.readTree(yaml), FactsFile.class);
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static String at(List<Reference> path) {
    String steps =
        path.stream()
            .map(r -> r.getFieldName() != null ? r.getFieldName() : "[" + r.getIndex() + "]")
            .collect(Collectors.joining("."))
            .replace(".[", "[");
    return steps.isEmpty() ? "" : " (at " + steps + ")";
  }

  private static String reason(JsonProcessingException e) {
    String at = e instanceof JsonMappingException m ? at(m.getPath()) : "";
    if (e instanceof InvalidFormatException invalid && invalid.getTargetType().isEnum()) {
      return "'%s' is not one of: %s%s".formatted(invalid.getValue(), words(invalid), at);
    }
    Throwable cause = e.getCause() instanceof IllegalArgumentException c ? c : e;
    String message = cause == e ? e.getOriginalMessage() : cause.getMessage();
    return inOneLine(message) + at;
  }

  /** Without the excerpts, which are indented, that a parser of YAML puts between its reasons. */
  private static String inOneLine(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .collect(Collectors.joining(": "));
  }

  private static String words(InvalidFormatException invalid) {
    return Arrays.stream(invalid.getTargetType().getEnumConstants())
        .map(constant -> ((Word) constant).word())
        .collect(Collectors.joining(", "));
  }

  private static <M extends ObjectMapper> M configured(M mapper) {
    mapper.registerModule(new JavaTimeModule());
    mapper.setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    mapper.configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    return mapper;
  }
}
