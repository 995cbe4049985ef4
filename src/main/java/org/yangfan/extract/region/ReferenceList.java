package org.yangfan.extract.region;

import org.yangfan.document.Text;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Finds the list of references that ends a compilation. */
public final class ReferenceList {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^[ \\t\\u3000#*]*+(?:(?:主要)?(?:参考|引用)(?:资料|文献|文件|来源|链接|政策|依据)?|(?:资料|数据|信息|文件|政策)来源|来源|出处|政策依据)(?:列表|目录)?[：:]?[\\s*]*$");

  private ReferenceList() {}

  /** Where it begins; the text's length if there is none. */
  public static int start(Text text) {
    Matcher heading = HEADING.matcher(text.string());
    return heading.find() ? heading.start() : text.length();
  }
}
