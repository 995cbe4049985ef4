package org.yangfan.extract.wording;

import org.yangfan.regex.Pattern;

/**
 * What a web page prints below a document: links to others, who keeps the page; or an office, to
 * whom it sends copies.
 */
public final class WebFooter {
  private static final String LINKS =
      "政策(?:解读|问答)|相关(?:解读|推荐|链接|文章|文件|附件|阅读|新闻|信息|稿件)|(?:附件|文件)下载|[上下]一[篇条页]|返回(?:顶部|首页|列表)?|打印(?:本[页文])?|关闭(?:窗口|本页)?|收藏|分享(?:到)?"
          + "|(?:阅读|浏览|点击)(?:次数|量)|(?:我要)?纠错|字[体号]|抄[送报]|(?:设为|加入)(?:首页|收藏)|网站(?:地图|声明)|关于我们|联系我们|联系方式|使用帮助|隐私声明";
  private static final String KEEPERS =
      "(?:主办|承办|协办|技术支持|版权|网站|责任编辑|编辑|责编|来源|信息来源)(?:单位|所有|声明|标识码)?";
  private static final Pattern LINE =
      Pattern.compile(
          "[【\\[]?(?:LINKS|KEEPERS)\\s*(?:[：:|｜【】\\[\\]]|$)|(?:LINKS)[ \\t\\u3000|｜]+(?:LINKS)|扫一扫(?!描)|[^。]{0,60}(?:ICP备|网站标识码|公网安备|版权所有|(?i:copyright))"
              .replace("LINKS", LINKS)
              .replace("KEEPERS", KEEPERS));

  private WebFooter() {}

  /** Whether {@code line}, without white space around it, opens such a footer or is part of it. */
  public static boolean holds(CharSequence line) {
    return LINE.matcher(line).lookingAt();
  }
}
