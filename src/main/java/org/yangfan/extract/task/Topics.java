package org.yangfan.extract.task;

import org.yangfan.document.PlainCharacters;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** Takes the field of application out of a title: 推进“5G+智慧采矿”应用 → 智慧采矿. */
final class Topics {
  private static final Pattern QUOTED = Pattern.compile("[“\"]\\s*5G\\s*\\+\\s*([^”\"]+)[”\"]");
  private static final Pattern ALL_QUOTED = Pattern.compile("[“\"]([^“”\"]+)[”\"]");
  private static final Pattern BARE = Pattern.compile("5G\\s*\\+\\s*([^，]+)(?:，.*)?$");

  /** 完善5G+医疗健康服务: what is made better of a field. */
  private static final Pattern BETTER =
      Pattern.compile("(?:提升|提高|完善|优化|改善|丰富)5G\\s*\\+\\s*(\\p{IsHan}{4,})(?:体验|服务)");

  private static final Pattern FUSED =
      Pattern.compile("5G(?:技术|网络)?[与和]([^，。、]{2,14}?)(?:产业|领域|行业|深度)*(?:融合)(?:应用|发展|创新)*$");

  /** 赋能智慧文旅, 5G赋能制造业升级. */
  private static final Pattern EMPOWERED =
      Pattern.compile("^(?:5G(?:技术|网络)?)?(?:全面|深度|加快|持续|推进|推动|促进)*赋能(\\p{IsHan}[^，。]+)$");

  /** 打造渔具产业5G应用高地, 制盐5G改造行动. */
  private static final Pattern APPLIED =
      Pattern.compile(
          "^(?:VERBS)*+(?!加|开|实施|促|支持|鼓励|重点)(\\p{IsHan}{2,10}?)(?<!领域|行业|百业|企业|网络)5G(?:融合|创新|规模化?)?(?:应用|改造|赋能)(?:高地|样板|标杆|示范区?|(?:提升|推广|示范|专项)?(?:行动|工程))?$"
              .replace("VERBS", "打造|建设|创建|培育|推动|推进|发展|深化|拓展"));

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:推广|强化|增强|创新|探索|普及|优化|升级|提升|构建|壮大|加强|全面|积极|大力|加快|推进|推动|促进|发展|深化|拓展|打造|培育|丰富|统筹|加速|加大|开展|实施|做[强优精实细深]|建设)+");

  /** 5G智慧医疗: the field without a plus. */
  private static final Pattern BARE_5G =
      Pattern.compile(
          "^5G((?:智慧|智能|数字|远程)\\p{IsHan}{2,4}|\\p{IsHan}{2,4}(?=应用|体验|场景)|\\p{IsHan}{2}消费)(?:应用|体验|场景)?$");

  private static final Pattern FRAME =
      Pattern.compile(
          "(?:(?:规模化?|示范|应用|创新|融合|试点|推广|普及|专项|深化|先行|先导|提升|推进|赋能|拓展|升级|攻坚|领航|提质|培育|样板|标杆)*(?:工程|行动|应用|场景|示范)|(?:规模化?|应用|融合|创新)*(?:发展|建设|推广)|(?<=\\p{IsHan}{2})领域|新业态|效能|水平|标杆|样板)$");
  private static final Pattern BUILDING_BLOCK =
      Pattern.compile(
          "(?:攻关|标准|标准化|平台|研发|产业|设备|终端|芯片|模组|创新中心|生态|安全|供给|能力|体系|(?<!智慧|智能|数字)[产供][业应]链)$");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?:智慧|智能(?!终端|硬件|装备)|数字(?!底座|基础|经济|枢纽)|远程|流动|无人|云)\\p{IsHan}{2}|(?:基层|社会|城市|乡村)治理");

  private static final Pattern NAME =
      Pattern.compile(
          "(?!降|减|[补新共组扩创改]?建|夯实|鼓励|支持|引导|织密|健全|完善|规范|保障|筑牢|守牢|用好|激发|放宽|打通|设立|引进|部署|落实|组织|改造)\\p{IsHan}{2,6}");

  /** What is built for all fields, under whatever heading it stands. */
  private static final Pattern FOR_ALL_FIELDS =
      Pattern.compile(
          "标识解析|虚拟专网|算力|东数西算|公共(?:设施|资源)|^(?:培育|建设|打造|壮大|做强)(?:跨行业跨领域|特色|行业)?工业互联网平台|(?:市场|经营|产业)主体");

  private static final Pattern NETWORK =
      Pattern.compile(
          "网络|[内外]网|基站|覆盖|通信|频[谱率段]|标准|产业|芯片|模组|终端|器件|技术|攻关|安全|评测|测评|生态(?!环境|环保|监测|保护|旅游|修复|治理|文明|农业|林业)|人才|底座|站址|杆|机房|供给|平台|算力|创新中心|解决方案|信号|共[建享]|基础设施|专网|千兆|宽带|通达|补盲|算网|用[电能]|电[费价]|进场|公共(?:资源|场所)");

  private Topics() {}

  /** The words after 5G+ in a title without their frame, or null where there is no 5G+. */
  static String afterPlus(String printed) {
    String title = PlainCharacters.of(printed);
    Matcher quoted = QUOTED.matcher(title);
    if (quoted.find()) {
      return quoted.group(1).strip();
    }
    Matcher better = BETTER.matcher(title);
    if (better.matches()) {
      return better.group(1);
    }
    Matcher bare = BARE.matcher(title);
    return bare.find() ? withoutFrame(bare.group(1)) : null;
  }

  /**
   * The words after 5G+, or those that 5G is to be fused with (5G与…融合) or to empower (赋能…), or
   * null.
   */
  static String besides(String title) {
    String plus = afterPlus(title);
    if (plus != null) {
      return plus;
    }
    String plain = PlainCharacters.of(title);
    Matcher fused = FUSED.matcher(plain);
    Matcher applied = APPLIED.matcher(plain);
    return fused.find()
        ? fused.group(1).strip()
        : applied.find() ? applied.group(1) : empowered(plain);
  }

  private static String empowered(String title) {
    Matcher empowered = EMPOWERED.matcher(title);
    return empowered.find() && !FRAME.matcher(empowered.group(1)).matches()
        ? withoutFrame(empowered.group(1))
        : null;
  }

  /** The field that {@code title} names, with or without 5G+. */
  static String of(String title) {
    String named = besides(title);
    if (named != null && !named.isEmpty()) {
      return named;
    }
    String plain = PlainCharacters.of(title);
    String bare =
        withoutFrame(BARE_5G.matcher(LEAD.matcher(plain).replaceFirst("")).replaceFirst("$1"));
    return bare.isEmpty() ? plain : bare;
  }

  /** Whether {@code title} names something to be built rather than a field, 5G+ or not. */
  static boolean isBuildingBlock(String title) {
    return BUILDING_BLOCK.matcher(PlainCharacters.of(title)).find();
  }

  /** Whether {@code title} speaks of what no single field has: 行业虚拟专网, 市场主体. */
  static boolean isForAllFields(String title) {
    return FOR_ALL_FIELDS.matcher(PlainCharacters.of(title)).find();
  }

  /** Whether {@code title} names a field by what makes it one: 智慧…, 远程…. */
  static boolean isField(String title) {
    return FIELD.matcher(PlainCharacters.of(title)).find();
  }

  /** Whether {@code title} is short, and the name of a thing rather than of a work. */
  static boolean isName(String title) {
    return NAME.matcher(title).matches() && !LEAD.matcher(title).find();
  }

  /** Whether {@code title} speaks of what 5G itself is made of and stands on. */
  static boolean isOfTheNetwork(String title) {
    return NETWORK.matcher(PlainCharacters.of(title)).find();
  }

  private static String withoutFrame(String words) {
    String bare = FRAME.matcher(words).replaceFirst("").strip();
    Matcher quoted = ALL_QUOTED.matcher(bare);
    return bare.isEmpty() ? words.strip() : quoted.matches() ? quoted.group(1) : bare;
  }
}
