package org.yangfan.vocabulary;

import java.util.Optional;
import java.util.function.Function;
import org.yangfan.regex.Pattern;

/**
 * The departments and branches that are called by the body that they are of: 水利部水文司, 市自然资源规划局青石分局.
 */
final class BodyParts {
  /** What the name of a body that has such parts ends in. */
  private static final String WHOLE_ENDS = "部委厅局署会";

  private static final Pattern PART =
      Pattern.compile("\\p{IsHan}{1,12}(?:司|分局|局|中心|办公室)|办公[室厅]|\\p{IsHan}{2,12}(?:处|支队|总队)");

  private static final int SHORTEST = 3;

  /**
   * The part that {@code mention} names after the longest {@code known} body that it begins with.
   */
  Optional<Body> named(String mention, Function<String, Optional<Body>> known) {
    for (int end = mention.length() - 2; end >= SHORTEST; end--) {
      String part = mention.substring(end);
      if (WHOLE_ENDS.indexOf(mention.charAt(end - 1)) >= 0 && PART.matcher(part).matches()) {
        Optional<Body> whole = known.apply(mention.substring(0, end));
        if (whole.isPresent()) {
          return whole.map(body -> new Body(body.name() + part, body.known(), false));
        }
      }
    }
    return Optional.empty();
  }
}
