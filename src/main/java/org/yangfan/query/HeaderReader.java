package org.yangfan.query;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the YAML in the {@code #+} comment lines of a query, with the places of errors. */
final class HeaderReader {
  static final String MARK = "#+";
  private static final int INDENT = "#+ ".length();
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  private HeaderReader() {}

  /**
   * The header of {@code text}.
   *
   * @param name of the file, for messages
   * @throws SavedQueryException with file, line and column where the header is not what it should
   *     be
   */
  static Header read(String name, String text) {
    String yaml = yaml(text);
    if (yaml.isBlank()) {
      throw new SavedQueryException(name + ":1:1: has no header: add '#+ title: {zh: …, en: …}'");
    }
    try {
      return YAML.readValue(yaml, Header.class);
    } catch (JsonProcessingException e) {
      throw new SavedQueryException(name + place(text, e) + ": " + reason(e));
    }
  }

  /** The header's lines without their mark, every other line blank: line numbers stay true. */
  private static String yaml(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(line.startsWith(MARK) ? unmarked(line) : "");
    }
    return String.join("\n", lines);
  }

  private static String unmarked(String line) {
    String rest = line.substring(MARK.length());
    return rest.startsWith(" ") ? rest.substring(1) : rest;
  }

  /** Of an error in the YAML itself its own place; of a value that will not do that of its key. */
  private static String place(String text, JsonProcessingException e) {
    if (e instanceof JsonMappingException mapping) {
      return mapping.getPath().stream()
          .map(JsonMappingException.Reference::getFieldName)
          .filter(Objects::nonNull)
          .reduce((outer, inner) -> inner)
          .map(key -> HeaderPlace.of(text, key))
          .orElse(":1:1");
    }
    JsonLocation at = e.getLocation();
    return at == null ? ":1:1" : ":" + at.getLineNr() + ":" + (at.getColumnNr() + INDENT);
  }

  private static String reason(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "unknown key '%s'; the keys here are %s"
          .formatted(unknown.getPropertyName(), unknown.getKnownPropertyIds());
    }
    return e.getCause() instanceof IllegalArgumentException own
        ? own.getMessage()
        : e.getOriginalMessage();
  }
}
