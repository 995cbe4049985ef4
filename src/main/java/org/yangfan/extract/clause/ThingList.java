package org.yangfan.extract.clause;

import org.yangfan.extract.wording.Brackets;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** A clause's list of things with their figures: what parts them, and where it is at its end. */
public final class ThingList {
  private static final Pattern SEPARATOR = Pattern.compile("、|以及|和|及|与|并");

  /** What closes a clause of figures and counts nothing. */
  private static final Pattern GOAL =
      Pattern.compile(
          "的?(?:目标|要求|任务|水平|大关|(?:新)?台阶)|的(?:建设|安装|部署|改造)?工作|(?:长期|定期|常年)?[驻进下入][厂企村园乡县镇校院矿港][\\p{IsHan}]{0,4}(?=[，。；]|$)|(?:在|向|面向)(?:全[省市区县州国]|社会|行业)(?:推广|推介|发布|开放)");

  private ThingList() {}

  /** Whether nothing follows at {@code index} but a bracket, or the next thing of a list. */
  public static boolean isAtEnd(String string, int index, int end) {
    int i = index;
    while (i < end && string.charAt(i) == Brackets.MASK) {
      i++;
    }
    return i >= end
        || SEPARATOR.matcher(string).region(i, end).lookingAt()
        || GOAL.matcher(string).region(i, end).lookingAt();
  }

  /**
   * Where the thing ends that a figure before {@code index} counts: before the list's next thing,
   * whose figure begins at {@code next}.
   */
  public static int beforeNextThing(String string, int index, int next, int end) {
    Matcher separator = SEPARATOR.matcher(string).region(index, next);
    if (separator.lookingAt()) {
      return index;
    }
    int last = end;
    while (separator.find()) {
      last = separator.start();
    }
    return last;
  }

  /** Index after the separator of a list that stands at {@code index}, if one does. */
  public static int afterSeparator(String string, int index, int end) {
    Matcher separator = SEPARATOR.matcher(string).region(index, end);
    return separator.lookingAt() ? separator.end() : index;
  }
}
