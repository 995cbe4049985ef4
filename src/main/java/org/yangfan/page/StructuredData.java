package org.yangfan.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a page says to search engines: JSON-LD in the words of schema.org. */
public record StructuredData(Map<String, Object> content) {
  private static final JsonMapper JSON = new JsonMapper();

  /** What could end a script element, or change the direction of what follows. */
  private static final Pattern UNSAFE = Pattern.compile("[<>&\\u2028\\u2029]|\\p{Cf}");

  /**
   * What something is, what it is called, and where its page is.
   *
   * @param type of schema.org
   * @param more properties
   */
  public static StructuredData of(
      String type, String name, String address, String language, Map<String, String> more) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("@context", "https://schema.org");
    content.put("@type", type);
    content.put("name", name);
    content.put("url", address);
    content.put("inLanguage", language);
    content.putAll(new TreeMap<>(more));
    return new StructuredData(content);
  }

  /** As JSON that may stand in a script element as it is. */
  public String json() {
    try {
      return UNSAFE
          .matcher(JSON.writeValueAsString(content))
          .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("structured data are maps, lists and strings", e);
    }
  }
}
