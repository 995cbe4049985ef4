package org.yangfan.extract.deadline;

import org.yangfan.regex.Pattern;

/** 截至2025年底: up to when something was counted, or by when it is due. */
public final class AsOf {
  private static final Pattern WORDS =
      Pattern.compile("截[至止](?=到?(20\\d\\d)年(\\d{1,2}月)?)(?![^。；]{0,40}?(?:已|现有|共有))");

  private AsOf() {}

  /** {@code words}, of the same length, with 到 for the 截至 of a time that lies ahead. */
  public static String due(String words, Years years) {
    return WORDS
        .matcher(words)
        .replaceAll(
            due ->
                years.endAhead(Integer.parseInt(due.group(1)), due.group(2) == null)
                    ? "，到"
                    : due.group());
  }
}
