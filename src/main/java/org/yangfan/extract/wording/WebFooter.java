package org.yangfan.extract.wording;

import org.yangfan.regex.Pattern;

/** What a web page prints below a document: links to others, who keeps the page. */
public final class WebFooter {
  private static final String LINKS =
      "相关(?:解读|推荐|链接|文章|文件|附件|阅读|新闻|信息)|[上下]一[篇条页]|扫一扫|打印(?:本页)?|关闭(?:窗口)?|收藏|分享(?:到)?";
  private static final String KEEPERS = "(?:主办|承办|技术支持|版权|网站|责任编辑|编辑)(?:单位|所有|声明|标识码)?";
  private static final Pattern LINE =
      Pattern.compile(
          "[【\\[]?(?:LINKS|KEEPERS)\\s*(?:[：:|【】\\[\\]]|$)|扫一扫[^。]{0,12}$|相关链接|[^。]{0,60}(?:ICP备|网站标识码|公网安备)"
              .replace("LINKS", LINKS)
              .replace("KEEPERS", KEEPERS));

  private WebFooter() {}

  /** Whether {@code line}, without white space around it, opens such a footer or is part of it. */
  public static boolean holds(CharSequence line) {
    return LINE.matcher(line).lookingAt();
  }
}
