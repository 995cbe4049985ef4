package org.yangfan.extract.task;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yangfan.document.Numeral;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * For how many tasks, the last one counted, a list of bodies says that it is: 以上两项, 6—7项, 第（四）（五）项.
 *
 * @param tasks {@code Integer.MAX_VALUE} where it names no number
 */
record Reach(int tasks) {
  private static final String NUMBER = "([\\d一二两三四五六七八九十]{1,3}|[①-⑳])";
  private static final Pattern COUNT = Pattern.compile("(?:以上|上述|前述)" + NUMBER + "[项条个]");
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "[）)]?[—~至到-]{1,2}第?[（(]?" + NUMBER + "[）)]?(?:项|(?<=[）)])[：:])");
  private static final Pattern LIST =
      Pattern.compile("(?:第?[（(]?" + NUMBER + "[）)]?项?[、和及与]?){2,}(?<=项)");
  private static final Pattern TO = Pattern.compile("[—~至到-]");
  private static final Pattern LISTED = Pattern.compile(NUMBER);

  /** What {@code passage}, a list with its lead words, says. */
  static Reach of(String passage) {
    Matcher count = COUNT.matcher(passage);
    if (count.find()) {
      return new Reach(number(count.group(1)));
    }
    Matcher range = RANGE.matcher(passage);
    if (range.find()) {
      return new Reach(Math.max(1, number(range.group(2)) - number(range.group(1)) + 1));
    }
    Matcher list = LIST.matcher(passage);
    if (list.find()) {
      return new Reach((int) LISTED.matcher(list.group()).results().count());
    }
    return new Reach(Integer.MAX_VALUE);
  }

  /** Those that {@code words} name, one by one or from one to another: 4、5, 第六至八. */
  static Set<Integer> numbers(String words) {
    Set<Integer> all = new TreeSet<>();
    Matcher each = LISTED.matcher(words);
    int last = -1;
    for (int end = 0; each.find(); end = each.end()) {
      int number = number(each.group());
      boolean to = last >= 0 && TO.matcher(words.substring(end, each.start())).find();
      IntStream.rangeClosed(to ? last : number, number).forEach(all::add);
      last = number;
    }
    return all;
  }

  private static int number(String words) {
    return Numeral.parse(words.replace('两', '二'));
  }
}
