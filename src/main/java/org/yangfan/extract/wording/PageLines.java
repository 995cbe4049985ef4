package org.yangfan.extract.wording;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.document.Text;
import org.yangfan.regex.Pattern;

/** Leaves out what a web page prints among the lines of a text: links to others, teasers. */
public final class PageLines {
  private static final String WORDS = "(?:分享到|相关(?:阅读|推荐|新闻|链接)|版权声明|责任编辑)\\s*[：:]";

  /** A line that begins so, or tells in less than a sentence what stands elsewhere: ……分享到：. */
  private static final Pattern LINE =
      Pattern.compile("WORDS|[^。]{0,80}(?:…|\\.{6})[^。]{0,40}WORDS".replace("WORDS", WORDS));

  private static final List<String> SIGNS = List.of("分享到", "相关阅读", "相关推荐");

  private PageLines() {}

  /** {@code text} with blanks in the place of such lines; itself where there are none. */
  public static Text removed(Text text) {
    if (SIGNS.stream().noneMatch(text.string()::contains)) {
      return text;
    }
    List<Span> lines = text.lines();
    List<Span> kept =
        lines.stream()
            .filter(line -> !LINE.matcher(text.plain(text.trim(line))).lookingAt())
            .toList();
    return kept.size() == lines.size() ? text : text.only(kept);
  }
}
