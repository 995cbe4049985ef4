package org.yangfan.regex;

/**
 * Where a {@link Pattern} is looked for: a text, a region of it, and how far the search came. Asks
 * {@link java.util.regex} only where a match can begin. Indexes count UTF-16 units.
 */
final class Search {
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

  /** Where the next search begins. */
  private int next;

  Search(Pattern pattern, String text) {
    this.pattern = pattern;
    this.beginnings = pattern.beginnings();
    this.text = text;
    this.to = text.length();
  }

  /** Looks only from {@code start} to before {@code end}, and begins anew. */
  void region(int start, int end) {
    if (start < 0 || start > end || end > text.length()) {
      throw new IndexOutOfBoundsException("no region: " + start + " to " + end);
    }
    from = start;
    to = end;
    next = start;
    bounded = false;
  }

  void useTransparentBounds(boolean seesThrough) {
    transparent = seesThrough;
  }

  void useAnchoringBounds(boolean anchors) {
    anchoring = anchors;
  }

  boolean lookingAt() {
    return tried(canBeginAt(from) && bounded().lookingAt());
  }

  boolean matches() {
    return tried(canBeginAt(from) && bounded().matches());
  }

  /** {@link java.util.regex} would go on where the last part that it tried had ended. */
  private boolean tried(boolean found) {
    bounded = bounded && found;
    next = from;
    return moved(found);
  }

  /** Goes to the next match. */
  boolean find() {
    if (beginnings == null) {
      return moved(bounded().find());
    }
    int start = nextBeginning(next);
    if (start < 0) {
      return false;
    }
    boolean whole = from == 0 && to == text.length();
    return moved(whole || !pattern.looksAround() ? findFrom(start, whole) : bounded().find());
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

  private java.util.regex.Matcher bounded() {
    inner().useTransparentBounds(transparent).useAnchoringBounds(anchoring);
    if (!bounded) {
      inner.region(from, to);
    }
    bounded = true;
    return inner;
  }

  private boolean moved(boolean found) {
    if (found) {
      next = inner.end() == inner.start() ? inner.end() + 1 : inner.end();
    }
    return found;
  }

  /** Holds what was found. */
  java.util.regex.Matcher inner() {
    if (inner == null) {
      inner = pattern.expression().matcher(text);
    }
    return inner;
  }
}
