package org.yangfan.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/**
 * Looks for a {@link Pattern} in a text, as {@link java.util.regex.Matcher} does. Not thread-safe.
 */
public final class Matcher implements MatchResult {
  /** Where so many places in a row are no match, the expression itself looks for the next. */
  private static final int TRIES = 4;

  /** A region is long if it may be asked about very often, each time from another place. */
  private static final int LONG = 300;

  private final Pattern pattern;
  private final Beginnings beginnings;
  private final String text;
  private int from;
  private int to;
  private boolean transparent;
  private boolean anchoring = true;

  /** Made when it is needed: most texts have no place where a match could begin. */
  private java.util.regex.Matcher inner;

  /** Whether {@link #inner} has these bounds. */
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

  public Matcher useTransparentBounds(boolean seesThrough) {
    transparent = seesThrough;
    bounded = false;
    return this;
  }

  public Matcher useAnchoringBounds(boolean anchors) {
    anchoring = anchors;
    bounded = false;
    return this;
  }

  public boolean lookingAt() {
    return matched(canBeginAt(from) && canMatch() && bounded().lookingAt());
  }

  public boolean matches() {
    return matched(canBeginAt(from) && canMatch() && bounded().matches());
  }

  public boolean find() {
    boolean whole = from == 0 && to == text.length();
    if (beginnings == null) {
      return noted(holdsNeeded(next) && bounded().find());
    }
    int start = nextBeginning(next);
    if (start < 0) {
      return noted(false);
    }
    return noted(whole || !pattern.looksAround() ? findFrom(start, whole) : bounded().find());
  }

  /** Whether the region holds the needed words, or is too long to look for them each time. */
  private boolean canMatch() {
    return to - from > LONG || holdsNeeded(from);
  }

  private boolean holdsNeeded(int start) {
    String needed = pattern.needed();
    for (int i = start; i <= to - needed.length(); i++) {
      if (text.startsWith(needed, i)) {
        return true;
      }
    }
    return false;
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
    boolean usual = inner == null && from == 0 && to == text.length() && !transparent && anchoring;
    if (usual) {
      inner();
    } else if (!bounded) {
      inner().useTransparentBounds(transparent).useAnchoringBounds(anchoring);
      inner.region(from, to);
    }
    bounded = true;
    return inner;
  }

  /** Where it is no match, a search begins with the region, not where looking ahead ended. */
  private boolean matched(boolean found) {
    bounded = bounded && found;
    return noted(found);
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

  public String replaceAll(String replacement) {
    return isAbsent() ? text : pattern.expression().matcher(text).replaceAll(replacement);
  }

  public String replaceAll(Function<MatchResult, String> replacement) {
    return isAbsent() ? text : pattern.expression().matcher(text).replaceAll(replacement);
  }

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
