package org.yangfan.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a page: elements that do not nest, ids twice or missing, fields unlabelled.
 */
record HtmlCheck(String html) {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[-:a-zA-Z]+(?:=\"[^\"<]*\")?)*)\\s*(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([-:a-zA-Z]+)(?:=\"([^\"]*)\")?");
  private static final Set<String> VOID = Set.of("meta", "link", "img", "input", "br", "hr");

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    int end = 0;
    while (tag.find()) {
      if (html.substring(end, tag.start()).replaceFirst("^<!DOCTYPE html>", "").contains("<")) {
        faults.add("stray < before " + tag.group());
      }
      end = tag.end();
      nest(tag, open, faults);
    }
    open.forEach(element -> faults.add(element + " is not closed"));
    references(faults);
    return faults;
  }

  private static void nest(Matcher tag, Deque<String> open, List<String> faults) {
    String name = tag.group(2);
    if (!tag.group(1).isEmpty()) {
      if (open.isEmpty() || !open.pop().equals(name)) {
        faults.add("</" + name + "> closes something else");
      }
    } else if (!VOID.contains(name) && tag.group(4).isEmpty()) {
      open.push(name);
    }
  }

  private void references(List<String> faults) {
    List<String> ids = values("id");
    Set<String> known = new HashSet<>();
    ids.stream().filter(id -> !known.add(id)).forEach(id -> faults.add("id twice: " + id));
    for (String attribute : List.of("for", "aria-labelledby")) {
      values(attribute).stream()
          .filter(id -> !known.contains(id))
          .forEach(id -> faults.add("no element has the id " + id));
    }
    if (values("style").size() + values("onclick").size() > 0 || html.contains("<style")) {
      faults.add("style or script inside the page");
    }
  }

  /** The values of an attribute on all elements, unescaped. */
  List<String> values(String name) {
    List<String> values = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      Matcher attribute = ATTRIBUTE.matcher(tag.group(3));
      while (attribute.find()) {
        if (attribute.group(1).equals(name)) {
          values.add(text(String.valueOf(attribute.group(2))));
        }
      }
    }
    return values;
  }

  private static String text(String escaped) {
    return escaped
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
