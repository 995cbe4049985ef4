package org.yangfan.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Rewrites an expression so that not each of many words is tried where only one can stand: words of
 * one first character share it, and many are parted by it. What the expression matches, and in
 * which order of preference, stays.
 */
final class Alternatives {
  /** So many branches are tried one after the other. */
  private static final int FEW = 6;

  private static final String SIGNS = "\\[](){}.?*+^$|-&";

  /** A class with so many characters is parted. */
  private static final int MANY = 10;

  private final String expression;
  private int index;

  /** How many groups that capture were opened. */
  private int captures;

  private Alternatives(String expression) {
    this.expression = expression;
  }

  /** For an expression that {@link Syntax} reads. */
  static String factored(String expression) {
    return new Alternatives(expression).alternatives();
  }

  private String alternatives() {
    List<String> all = new ArrayList<>();
    int before = captures;
    all.add(sequence());
    while (at('|')) {
      index++;
      all.add(sequence());
    }
    return before == captures ? joined(all) : String.join("|", all);
  }

  private String sequence() {
    StringBuilder sequence = new StringBuilder();
    while (index < expression.length() && !at('|') && !at(')')) {
      int start = index;
      if (at('(')) {
        captures += Syntax.captures(expression, start) ? 1 : 0;
        index = Syntax.afterOpening(expression, start);
        sequence.append(expression, start, index).append(alternatives()).append(')');
        index++;
      } else {
        index = Syntax.afterPart(expression, index);
        String part = expression.substring(start, index);
        sequence.append(isLarge(part) ? parted(part) : part);
      }
    }
    return sequence.toString();
  }

  private boolean at(char sign) {
    return index < expression.length() && expression.charAt(index) == sign;
  }

  /** One expression for {@code all}; words in a row change places only with words unlike them. */
  private static String joined(List<String> all) {
    List<String> branches = new ArrayList<>();
    TreeMap<Character, List<String>> words = new TreeMap<>();
    for (String one : all) {
      if (isWord(one)) {
        words.computeIfAbsent(one.charAt(0), c -> new ArrayList<>()).add(one.substring(1));
      } else {
        branches.addAll(parted(words));
        words.clear();
        branches.add(one);
      }
    }
    branches.addAll(parted(words));
    return String.join("|", branches);
  }

  /** Whether {@code one} begins with a character that stands for itself, once. */
  private static boolean isWord(String one) {
    return !one.isEmpty()
        && SIGNS.indexOf(one.charAt(0)) < 0
        && !Character.isSurrogate(one.charAt(0))
        && (one.length() == 1 || "?*+{".indexOf(one.charAt(1)) < 0);
  }

  /** Whether {@code part} is a class of many characters and nothing else. */
  private static boolean isLarge(String part) {
    return part.length() > MANY
        && part.charAt(0) == '['
        && part.chars().skip(1).limit(part.length() - 2).noneMatch(c -> "[]\\^&-".indexOf(c) >= 0);
  }

  /** A branch for each first character; where they are many, some branches of branches. */
  private static List<String> parted(TreeMap<Character, List<String>> words) {
    List<String> branches =
        words.entrySet().stream().map(it -> it.getKey() + rest(it.getValue())).toList();
    return parted(branches);
  }

  private static List<String> parted(List<String> branches) {
    if (branches.size() <= FEW) {
      return branches;
    }
    List<String> parts = new ArrayList<>();
    int size = (branches.size() + FEW - 1) / FEW;
    for (int i = 0; i < branches.size(); i += size) {
      List<String> part = branches.subList(i, Math.min(i + size, branches.size()));
      char first = part.get(0).charAt(0);
      char last = part.get(part.size() - 1).charAt(0);
      parts.add(
          part.size() == 1
              ? part.get(0)
              : "(?=[" + first + "-" + last + "])(?:" + String.join("|", parted(part)) + ")");
    }
    return parts;
  }

  /** The same class, its characters in parts of which one is looked through. */
  private static String parted(String characters) {
    String sorted =
        characters
            .substring(1, characters.length() - 1)
            .chars()
            .sorted()
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    StringBuilder parts = new StringBuilder("[");
    for (int i = 0; i < sorted.length(); i += FEW) {
      String part = sorted.substring(i, Math.min(i + FEW, sorted.length()));
      char first = part.charAt(0);
      char last = part.charAt(part.length() - 1);
      parts.append("[" + first + "-" + last + "&&[" + part + "]]");
    }
    return parts + "]";
  }

  private static String rest(List<String> rests) {
    return rests.size() == 1 ? rests.get(0) : "(?:" + joined(rests) + ")";
  }
}
