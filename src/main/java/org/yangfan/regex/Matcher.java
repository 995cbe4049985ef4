package org.yangfan.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Looks for a {@link Pattern} in a text, as {@link java.util.regex.Matcher} does: the same matches
 * and groups, in any region and with any bounds. Indexes count UTF-16 units. Not thread-safe.
 */
public final class Matcher implements MatchResult {
  /** Where so many places in a row are no match, the expression itself looks for the next. */
  private static final int TRIES = 4;

  private final Pattern pattern;
  private final Beginnings beginnings;
  private final String text;
  private int from;
  private int to;
  private boolean transparent;
  private boolean anchoring = true;

  /** Made when it is needed: many a text has no place where a match could begin. */
  private java.util.regex.Matcher inner;

  /** Whether {@link #inner} has this region, and goes on in it. */
  private boolean bounded;

  private boolean matched;

  /** Where the next search begins. */
  private int next;

  Matcher(Pattern pattern, String text) {
    this.pattern = pattern;
    this.beginnings = pattern.beginnings();
    this.text = text;
    this.to = text.length();
  }

  /** Looks only from {@code start} to before {@code end}, and begins anew. */
  public Matcher region(int start, int end) {
    if (start < 0 || start > end || end > text.length()) {
      throw new IndexOutOfBoundsException("no region: " + start + " to " + end);
    }
    from = start;
    to = end;
    next = start;
    matched = false;
    bounded = false;
    return this;
  }

  /** Whether what looks around sees what stands outside the region; false at first. */
  public Matcher useTransparentBounds(boolean seesThrough) {
    transparent = seesThrough;
    return this;
  }

  /** Whether anchors take the region for the whole text; true at first. */
  public Matcher useAnchoringBounds(boolean anchors) {
    anchoring = anchors;
    return this;
  }

  /** Whether a match begins with the region. */
  public boolean lookingAt() {
    return tried(canBeginAt(from) && bounded().lookingAt());
  }

  /** Whether the region is a match. */
  public boolean matches() {
    return tried(canBeginAt(from) && bounded().matches());
  }

  /** {@link java.util.regex} would go on where the last part that it tried had ended. */
  private boolean tried(boolean found) {
    bounded = bounded && found;
    next = from;
    return noted(found);
  }

  /**
   * Goes to the next match: behind the last one, or, where an attempt at the whole region or its
   * beginning has failed since, from where the region begins.
   */
  public boolean find() {
    if (beginnings == null) {
      return noted(bounded().find());
    }
    int start = nextBeginning(next);
    if (start < 0) {
      return noted(false);
    }
    boolean whole = from == 0 && to == text.length();
    return noted(whole || !pattern.looksAround() ? findFrom(start, whole) : bounded().find());
  }

  private boolean canBeginAt(int index) {
    return beginnings == null || (index < to ? beginnings.canBe(text.charAt(index)) : transparent);
  }

  /** The first index from {@code start} where a match can begin; or -1. */
  private int nextBeginning(int start) {
    int index = beginnings.next(text, start, to);
    return index < 0 && transparent && start <= to ? to : index;
  }

  /** Goes from one place where a match can begin to the next. */
  private boolean findFrom(int start, boolean whole) {
    bounded = false;
    java.util.regex.Matcher here =
        inner().useTransparentBounds(whole || transparent).useAnchoringBounds(!whole && anchoring);
    int tries = TRIES;
    int at = start;
    while (at >= 0 && tries > 0) {
      if (here.region(at, to).lookingAt()) {
        return true;
      }
      int after = nextBeginning(at + 1);
      tries = after == at + 1 ? tries - 1 : TRIES;
      at = after;
    }
    return at >= 0 && here.region(at, to).find();
  }

  private java.util.regex.Matcher inner() {
    if (inner == null) {
      inner = pattern.expression().matcher(text);
    }
    return inner;
  }

  private java.util.regex.Matcher bounded() {
    inner().useTransparentBounds(transparent).useAnchoringBounds(anchoring);
    if (!bounded) {
      inner.region(from, to);
    }
    bounded = true;
    return inner;
  }

  private boolean noted(boolean found) {
    matched = found;
    if (found) {
      next = inner.end() == inner.start() ? inner.end() + 1 : inner.end();
    }
    return found;
  }

  private java.util.regex.Matcher match() {
    if (!matched) {
      throw new IllegalStateException("no match of " + pattern);
    }
    return inner;
  }

  /** Those that are still to be found. */
  public Stream<MatchResult> results() {
    List<MatchResult> results = new ArrayList<>();
    while (find()) {
      results.add(toMatchResult());
    }
    return results.stream();
  }

  public MatchResult toMatchResult() {
    return match().toMatchResult();
  }

  /** The whole text with each match replaced; $1 in {@code replacement} is a group. */
  public String replaceAll(String replacement) {
    return isAbsent() ? text : pattern.expression().matcher(text).replaceAll(replacement);
  }

  /** The whole text with each match replaced by what is told of it. */
  public String replaceAll(Function<MatchResult, String> replacement) {
    return isAbsent() ? text : pattern.expression().matcher(text).replaceAll(replacement);
  }

  /** The whole text with its first match replaced. */
  public String replaceFirst(String replacement) {
    return isAbsent() ? text : pattern.expression().matcher(text).replaceFirst(replacement);
  }

  private boolean isAbsent() {
    return !region(0, text.length()).find();
  }

  /** What stands for these characters in a replacement. */
  public static String quoteReplacement(String characters) {
    return java.util.regex.Matcher.quoteReplacement(characters);
  }

  @Override
  public int start() {
    return match().start();
  }

  @Override
  public int start(int group) {
    return match().start(group);
  }

  public int start(String group) {
    return match().start(group);
  }

  @Override
  public int end() {
    return match().end();
  }

  @Override
  public int end(int group) {
    return match().end(group);
  }

  public int end(String group) {
    return match().end(group);
  }

  @Override
  public String group() {
    return match().group();
  }

  @Override
  public String group(int group) {
    return match().group(group);
  }

  public String group(String group) {
    return match().group(group);
  }

  @Override
  public int groupCount() {
    return inner().groupCount();
  }
}
