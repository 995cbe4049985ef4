package org.yangfan.heldout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that plans are composed of: the sections of {@code heldout/stock.txt}. */
final class Stock {
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private Stock(String content) {
    List<String> section = new ArrayList<>();
    for (String line : content.lines().toList()) {
      if (line.startsWith("[") && line.endsWith("]") && !line.contains("：")) {
        section =
            sections.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
  }

  static Stock load() {
    try (InputStream in = Stock.class.getResourceAsStream("/heldout/stock.txt")) {
      return new Stock(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> section(String name) {
    List<String> section = sections.get(name);
    if (section == null) {
      throw new IllegalArgumentException("stock.txt has no section [" + name + "]");
    }
    return section;
  }

  /** The columns of an entry. */
  static String[] columns(String entry) {
    return (entry + " ").split(" \\| ?", -1);
  }
}
