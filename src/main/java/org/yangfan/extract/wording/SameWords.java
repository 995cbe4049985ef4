package org.yangfan.extract.wording;

import org.yangfan.document.Text;

/**
 * Goes along the same words in two places at once; white space and emphasis do not count. Indices
 * are UTF-16. Not thread-safe.
 */
public final class SameWords {
  private final String first;
  private final String again;
  private int here;
  private int there;

  /** Starts at {@code here} in the first place and at {@code there} in the other. */
  public SameWords(Text first, int here, Text again, int there) {
    this.first = first.string();
    this.again = again.string();
    this.here = here;
    this.there = there;
  }

  /**
   * Goes on to {@code index} in the first place; false, and no farther, where the words differ
   * before.
   */
  public boolean goTo(int index) {
    here = afterIdle(first, here);
    while (here < index) {
      int next = afterIdle(again, there);
      if (next == again.length() || again.charAt(next) != first.charAt(here)) {
        return false;
      }
      there = next + 1;
      here = afterIdle(first, here + 1);
    }
    return true;
  }

  /** After the last word in the other place. */
  public int end() {
    return there;
  }

  /** Where the next word begins in the other place. */
  public int next() {
    return afterIdle(again, there);
  }

  private static int afterIdle(String words, int index) {
    int i = index;
    while (i < words.length() && (Text.isBlank(words.charAt(i)) || words.charAt(i) == '*')) {
      i++;
    }
    return i;
  }
}
