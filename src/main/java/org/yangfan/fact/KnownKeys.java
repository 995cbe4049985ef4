package org.yangfan.fact;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds the first key of a facts file that its record does not have: a misspelt one, mostly. */
final class KnownKeys {
  private final ObjectMapper mapper;

  KnownKeys(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** A key that is none, where it stands, and the keys that there are; null if all are known. */
  record Stranger(List<Reference> path, String message) {}

  /** The first stranger in the tree of a {@code type}. */
  Stranger firstStranger(JsonNode tree, Class<?> type) {
    return find(tree, mapper.constructType(type), List.of());
  }

  private Stranger find(JsonNode node, JavaType type, List<Reference> path) {
    Stranger found = null;
    if (node.isArray() && type.isCollectionLikeType()) {
      for (int i = 0; i < node.size() && found == null; i++) {
        found = find(node.get(i), type.getContentType(), step(path, new Reference(node, i)));
      }
    } else if (node.isObject() && type.isRecordType()) {
      Map<String, BeanPropertyDefinition> keys = keys(type);
      for (Map.Entry<String, JsonNode> entry : node.properties()) {
        List<Reference> here = step(path, new Reference(node, entry.getKey()));
        BeanPropertyDefinition known = keys.get(entry.getKey());
        if (known == null) {
          return new Stranger(here, message(entry.getKey(), keys));
        }
        found = found != null ? found : find(entry.getValue(), known.getPrimaryType(), here);
      }
    }
    return found;
  }

  private Map<String, BeanPropertyDefinition> keys(JavaType type) {
    return mapper.getDeserializationConfig().introspect(type).findProperties().stream()
        .collect(
            Collectors.toMap(BeanPropertyDefinition::getName, p -> p, (a, b) -> a, TreeMap::new));
  }

  private static String message(String key, Map<String, BeanPropertyDefinition> keys) {
    return "unknown key '%s'; the keys here are %s"
        .formatted(key, String.join(", ", keys.keySet()));
  }

  private static List<Reference> step(List<Reference> path, Reference next) {
    List<Reference> longer = new ArrayList<>(path);
    longer.add(next);
    return longer;
  }
}
