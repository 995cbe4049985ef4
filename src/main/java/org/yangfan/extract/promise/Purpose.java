package org.yangfan.extract.promise;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** For whom or by what a thing is: 面向茶企的…. */
public final class Purpose {
  private static final Pattern PURPOSE =
      Pattern.compile("(?:面向|基于|针对|适用于|适应|用于)[^的，]{1,16}的(?=.{2})(?!.*(?:占比|比重)$)");

  private static final Pattern OF_SHARE = Pattern.compile("面向[^的，]{1,16}的.{2,}(?:占比|比重)");

  private Purpose() {}

  /** Index after the one that stands at {@code start}; {@code start} without it. */
  static int after(String string, int start, int end) {
    Matcher purpose = PURPOSE.matcher(string).region(start, end);
    return purpose.lookingAt() ? purpose.end() : start;
  }

  /** Whether {@code words} say of what share of things they are: 面向园区的新建基站占比. */
  static boolean isOfShare(String words) {
    return OF_SHARE.matcher(words).matches();
  }

  /** {@code words} without the one that they begin with. */
  public static String without(String words) {
    return words.substring(after(words, 0, words.length()));
  }
}
