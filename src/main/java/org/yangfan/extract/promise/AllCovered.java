package org.yangfan.extract.promise;

import org.yangfan.regex.Pattern;

/** What 全覆盖 says: that all of a thing is covered, which is 100 % of a rate. */
final class AllCovered {
  /** What says that all is to be covered some day, and promises it for none. */
  private static final Pattern SOME_DAY = Pattern.compile("逐步|推进|加快|促进|努力|持续|扩大|形成|探索");

  private static final Pattern VERB = Pattern.compile("实现|达到|做到|完成");

  /** What covers is told before what is covered: 5G网络实现乡镇. */
  private static final Pattern COVERS =
      Pattern.compile("^(?<what>(?:5G)?(?:网络|信号))(?:实现|达到|做到|完成)(?<thing>\\p{IsHan}{2,})$");

  /** Within how long, behind a rate: 覆盖率两年内. */
  private static final Pattern TIME = Pattern.compile("(?<=率)[一二三四五两]年(?:时间)?(?:内|之内|间)?$");

  private static final Pattern SHARE = Pattern.compile("100%$");
  private static final Pattern ENDING = Pattern.compile("(?:的|覆盖)$");

  /** An adverb may stand right before the words that belong to the figure. */
  private static final int ADVERB = 4;

  private static final int LONGEST = 80;

  private AllCovered() {}

  /** Whether the words before it, from {@code start} to {@code end}, promise it by a day. */
  static boolean isPromised(String string, int start, int end) {
    int from = Math.max(Math.max(0, start - ADVERB), end - LONGEST);
    return !SOME_DAY.matcher(string).region(from, end).find();
  }

  /** The name of the rate: 县级医院 → 县级医院覆盖率. */
  static String rateOf(String words) {
    String timeless = TIME.matcher(words).replaceAll("");
    String thing = ENDING.matcher(VERB.matcher(inOrder(timeless)).replaceAll("")).replaceAll("");
    thing = SHARE.matcher(thing).replaceAll("");
    return thing.isEmpty() || thing.endsWith("率") ? thing : thing + "覆盖率";
  }

  private static String inOrder(String words) {
    return COVERS.matcher(words).replaceFirst("${thing}${what}");
  }
}
