package org.yangfan.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yangfan.regex.Pattern;

/** The name of a field as a heading prints it, made comparable. Holds no names itself. */
final class Topic {
  private static final Pattern MARKS = Pattern.compile("[\\s\u201c\u201d\u2018\u2019\"'《》「」]");
  private static final Pattern DASHES = Pattern.compile("[‐-―－]+");

  /** 5G+ before a field; some texts print 十 for the plus. */
  private static final Pattern FIVE_G = Pattern.compile("^5G(?:[+十]|赋能|融合)?");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SEPARATOR = Pattern.compile("[、,;/+]|以及|和|及|与");

  /** What headings add to the name of a field. */
  private static final Pattern TAIL =
      Pattern.compile("(?:(?:融合|创新|示范|试点|典型|重点)*(?:工程|应用|示范|试点|建设|领域|行业|产业|项目|场景|行动|发展))+$");

  private Topic() {}

  /** Without white space, quotation marks and 5G+, full-width forms narrow, letters upper-case. */
  static String plain(String topic) {
    String narrow = Normalizer.normalize(topic, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    String bare = MARKS.matcher(narrow).replaceAll("");
    return FIVE_G.matcher(DASHES.matcher(bare).replaceAll("-")).replaceFirst("");
  }

  /** A plain topic without what stands in brackets. */
  static String withoutBrackets(String plain) {
    return BRACKETS.matcher(plain).replaceAll("");
  }

  /** A plain topic without 工程, 应用示范 and the like at its end. */
  static String withoutTail(String plain) {
    return TAIL.matcher(plain).replaceFirst("");
  }

  /** The names that a plain topic lists; itself alone where it lists none. */
  static List<String> parts(String plain) {
    return Arrays.stream(SEPARATOR.split(plain)).filter(part -> !part.isEmpty()).toList();
  }
}
