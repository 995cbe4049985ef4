package org.yangfan.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;

/** A matcher of this room beside the one of {@link java.util.regex}; each step must be the same. */
final class BothMatchers {
  private static final int STEPS = 6;

  private final Pattern pattern;
  private final String text;
  private final java.util.regex.Matcher expected;
  private final Matcher actual;

  BothMatchers(String expression, String text) {
    this.pattern = Pattern.compile(expression);
    this.text = text;
    this.expected = java.util.regex.Pattern.compile(expression).matcher(text);
    this.actual = pattern.matcher(text);
  }

  BothMatchers region(int start, int end) {
    expected.region(start, end);
    actual.region(start, end);
    return this;
  }

  BothMatchers bounds(boolean transparent, boolean anchoring) {
    expected.useTransparentBounds(transparent).useAnchoringBounds(anchoring);
    actual.useTransparentBounds(transparent).useAnchoringBounds(anchoring);
    return this;
  }

  boolean find() {
    return same(expected::find, actual::find, "find");
  }

  boolean lookingAt() {
    return tried(same(expected::lookingAt, actual::lookingAt, "lookingAt"));
  }

  boolean matches() {
    return tried(same(expected::matches, actual::matches, "matches"));
  }

  /** Where {@link java.util.regex} goes on after an attempt that failed is not said. */
  private boolean tried(boolean found) {
    if (!found) {
      expected.region(expected.regionStart(), expected.regionEnd());
    }
    return found;
  }

  void findAll() {
    while (find()) {
      continue;
    }
  }

  /** Steps by chance in a region by chance; until nothing more is found. */
  void steps(Random random, int count) {
    int start = random.nextInt(text.length() + 1);
    int end = start + random.nextInt(text.length() - start + 1);
    boolean whole = random.nextBoolean();
    region(whole ? 0 : start, whole ? text.length() : end);
    boolean goesOn = true;
    for (int i = 0; i < count && goesOn; i++) {
      switch (random.nextInt(STEPS)) {
        case 0 -> bounds(random.nextBoolean(), random.nextBoolean());
        case 1 -> matches();
        case 2 -> lookingAt();
        default -> goesOn = find();
      }
    }
  }

  private boolean same(BooleanSupplier one, BooleanSupplier other, String step) {
    boolean found = one.getAsBoolean();
    assertEquals(found, other.getAsBoolean(), () -> step + ": " + this);
    if (found) {
      assertEquals(groups(expected), groups(actual), () -> step + ": " + this);
    }
    return found;
  }

  /** A group before the match is left out: {@link java.util.regex} may have it from a try there. */
  private static String groups(MatchResult match) {
    StringBuilder groups = new StringBuilder();
    for (int i = 0; i <= match.groupCount(); i++) {
      boolean within = match.start(i) >= match.start();
      groups.append(within ? match.start(i) + "-" + match.end(i) : "none").append(' ');
    }
    return groups.toString();
  }

  @Override
  public String toString() {
    return pattern + " in " + text + "; " + expected;
  }
}
