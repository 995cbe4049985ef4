package org.yangfan.extract.task;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangfan.document.PlainCharacters;

/** Takes the field of application out of a title: 推进“5G+智慧采矿”应用 → 智慧采矿. */
final class Topics {
  private static final Pattern QUOTED = Pattern.compile("[“\"「]\\s*5G\\s*\\+\\s*([^”\"」]+)[”\"」]");
  private static final Pattern BARE = Pattern.compile("5G\\s*\\+\\s*(.+)$");
  private static final Pattern LEAD =
      Pattern.compile("^(?:加快|推进|推动|促进|发展|深化|拓展|打造|培育|丰富|统筹|加速|加大|开展|实施|做强|做优|建设)+");
  private static final Pattern FRAME =
      Pattern.compile(
          "(?:(?:示范|应用|创新|融合|试点|推广|普及|专项|深化|先行|提升|推进|赋能|拓展|升级|攻坚|领航|提质|培育|样板|标杆)*(?:工程|行动|应用|场景|示范)|(?:应用|融合|创新)*(?:发展|建设|推广))$");
  private static final Pattern BUILDING_BLOCK =
      Pattern.compile("(?:攻关|标准|标准化|平台|研发|产业|设备|终端|芯片|模组|创新中心|生态|安全|供给|能力|体系)$");

  private Topics() {}

  /** The words after 5G+ in a title without their frame, or null where there is no 5G+. */
  static String afterPlus(String printed) {
    String title = PlainCharacters.of(printed);
    Matcher quoted = QUOTED.matcher(title);
    if (quoted.find()) {
      return quoted.group(1).strip();
    }
    Matcher bare = BARE.matcher(title);
    return bare.find() ? withoutFrame(bare.group(1)) : null;
  }

  /** The field that {@code title} names, with or without 5G+. */
  static String of(String title) {
    String named = afterPlus(title);
    if (named != null && !named.isEmpty()) {
      return named;
    }
    String plain = PlainCharacters.of(title);
    String bare = withoutFrame(LEAD.matcher(plain).replaceFirst(""));
    return bare.isEmpty() ? plain : bare;
  }

  /** Whether {@code title} names something to be built rather than a field, 5G+ or not. */
  static boolean isBuildingBlock(String title) {
    return BUILDING_BLOCK.matcher(PlainCharacters.of(title)).find();
  }

  private static String withoutFrame(String words) {
    String bare = FRAME.matcher(words).replaceFirst("").strip();
    return bare.isEmpty() ? words.strip() : bare;
  }
}
