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
  private final Pattern pattern;
  private final String text;
  private final Search search;
  private boolean matched;

  Matcher(Pattern pattern, String text) {
    this.pattern = pattern;
    this.text = text;
    this.search = new Search(pattern, text);
  }

  /** Looks only from {@code start} to before {@code end}, and begins anew. */
  public Matcher region(int start, int end) {
    search.region(start, end);
    matched = false;
    return this;
  }

  /** Whether what looks around sees what stands outside the region; false at first. */
  public Matcher useTransparentBounds(boolean seesThrough) {
    search.useTransparentBounds(seesThrough);
    return this;
  }

  /** Whether anchors take the region for the whole text; true at first. */
  public Matcher useAnchoringBounds(boolean anchors) {
    search.useAnchoringBounds(anchors);
    return this;
  }

  /** Whether a match begins with the region. */
  public boolean lookingAt() {
    matched = search.lookingAt();
    return matched;
  }

  /** Whether the region is a match. */
  public boolean matches() {
    matched = search.matches();
    return matched;
  }

  /**
   * Goes to the next match: behind the last one, or, where an attempt at the whole region or its
   * beginning has failed since, from where the region begins.
   */
  public boolean find() {
    matched = search.find();
    return matched;
  }

  private java.util.regex.Matcher match() {
    if (!matched) {
      throw new IllegalStateException("no match of " + pattern);
    }
    return search.inner();
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
    return search.inner().groupCount();
  }
}
