package org.yangfan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.Span;
import org.yangfan.document.Text;

/** Finds the parts of a notice in which its issuers stand: before its title and above its date. */
final class Issuers {
  private static final Pattern NOTICE = Pattern.compile("关于(?:印发|下发|发布|公布)|关于");
  private static final Pattern LAST_WORDS = Pattern.compile("[。！](?=[^。！]*$)", Pattern.DOTALL);

  private static final Pattern COUNT = Pattern.compile("等?[一二三四五六七八九十\\d]+个?部门");

  private Issuers() {}

  /** Whether {@code name} only counts bodies: 十部门. */
  static boolean isCount(String name) {
    return COUNT.matcher(name).matches();
  }

  /** The spans of {@code header} that may name issuers, in order of place. */
  static List<Span> blocks(Text text, Span header) {
    List<Span> blocks = new ArrayList<>();
    Matcher notice = NOTICE.matcher(text.string()).region(header.start(), header.end());
    int first = notice.find() ? notice.start() : header.start();
    if (first > header.start()) {
      blocks.add(text.trim(new Span(header.start(), first)));
    }
    Span date = Dates.signature(text, header);
    if (date != null && date.start() > first) {
      int from = first;
      Matcher last = LAST_WORDS.matcher(text.string()).region(first, date.start());
      if (last.find()) {
        from = last.end();
      }
      blocks.add(text.trim(new Span(from, date.start())));
    }
    return blocks.stream().filter(block -> !block.isEmpty()).toList();
  }
}
