package org.yangfan.extract.clause;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangfan.regex.Pattern;

/**
 * Verbs that promise where a clause, or the next thing of a list, begins with them or a number
 * follows them, and nowhere else: what else has them is mostly a noun. By meaning, in any order.
 */
final class OpeningVerbs {
  private static final Set<String> WORDS =
      words(
          // built or made
          "兴建 筹建 构建 修建 建起 建强 建优 增建 补建 布建 投建 投入运行 投入运营 投入使用 开建 启建 复建 塑造 营造 铸造 锻造 造就 试制 催生 孕育 催化 开工建设 启动建设 统筹建设 分期建设 分批建设 滚动建设 推进建设 推动建设"
              + " 改造新建 新建改造 新建扩建 新建续建 新建改扩建 续建新建 提升改造 改造提升 落成 更新改造 翻新",
          // written, filmed or issued
          "编写 编印 编撰 编发 编纂 研编 研提 修编 汇编 印发 颁布 刊发 刊载 出版 制作 拍摄 摄制 录制 制播 创作 创编 签署 签定 发行",
          // drawn from experience, and passed on
          "凝练 提炼 整理 发掘 推行 梳理 归纳 沉淀 固化 复制推广 总结推广 总结提炼 梳理总结 提炼总结 总结形成 凝练形成 示范推广 试点推广 推送 推选 推树 宣介 宣推 刊播 征集发布 发布推广",
          // chosen, named or honoured
          "选出 培树 评出 评选认定 评审认定 授牌 授予 表彰 列入 纳入 选聘 选育 遴选支持 择优支持 择优遴选 择优推荐 推荐申报 组织申报",
          // grown
          "培优 培植 育强 育成 育出 孵育 做强 做大 做优 做精 做实 做大做强 做优做强 做精做强 壮大 扶植 培育认定 培育打造 培育发展 培育扶持 培育建设 引进孵化 孵化培育 支持培育 支持建设 支持打造 支持创建 支持开展 招引培育 培育招引 引育壮大",
          // persons
          "招聘 招募 招收 招用 聘请 聘任 聘用 选拔 选送 选调 录用 派驻 派出 轮训 委培 联培 练就 引才 留用 培训培养 培养培训 培养输送 培训输送 帮带 结对帮带 动员",
          // bought or put in place
          "加设 装设 安设 安放 装配 配齐 配足 配套 布置 添置 添加 增添 增补 补充 补齐 补足 补配 购买 采购 购进 购入 更换 替换 迁改 启用 开立 布设安装 部署安装 安装部署 采购安装 推广使用 推广普及 推广安装 建成投产 建成运营 建成使用 建成启用 建成投入使用 建成并投用 建成并运营 建成并使用",
          // held
          "承办 主办 联办 筹办 举行 创办 开办 协办 发起 发起成立 发起设立 牵头成立 牵头组建 牵头建设 牵头制定 组织开展 组织举办 组织实施 策划 策划举办 策划推出 策划实施",
          // solved or opened up
          "开拓 攻破 破解 掌握 打通 贯通 联通 远程联通 远程连接 连通 对接 化解 攻克突破 突破掌握 联合攻关 协同攻关 联合攻克 联合突破 联合研制 联合研发 联合开发 联合建设 联合打造 联合培养 合作共建 研发推广 研发应用 研发推出 研制推广 开发推广 开发应用 开发推出",
          // got, or paid out
          "承担 获取 赢得 斩获 摘得 荣获 捧回 夺取 申获 申领 拿下 捧得 创获 募集 筹集 筹措 签约 落实 下达 拨付 兑现 产出 增设开通",
          // made ready for production, or led to
          "定型 量产 引导",
          // brought to its end
          "装完 建完 改完 装上 配上 用上 办成 投完 铺完 换完",
          // cleared
          "清零 销号 排查 清理 排查整改 排查整治 清理整治 整改 查处 拆除 关停 淘汰 腾退 压减关停");

  /** What 新 may stand before: 新认定, 新装. */
  private static final Set<String> NEW =
      words(
          "装 安装 纳入 获批 获评 评定 评选 入选 推广 制定 修订 发布 实施 完成 形成 突破 攻克 建立 搭建 设置 购置 采购 更换 接通 发展 孵化 集聚 聚集 聘任 聘请 招聘 招募 选聘 选派 举办 开办 创办 建设"
              + " 扩建 改扩建 布点 布局 架设 铺设 敷设 推荐 遴选 申报 授牌 命名 编制 出台 储备 谋划 启动 取得 投入 拓展 开辟 增加 加装 配置 招收 研制 派驻 开行 实现");

  /** Those that also tell what kind a thing is, which then needs more of a name: 采购项目. */
  private static final Set<String> KINDS =
      words(
          "承担 采购 购买 更换 补充 制作 出版 发行 创作 录制 拍摄 主办 承办 协办 联办 招聘 委培 轮训 选育 查处 沉淀 关停 拆除 淘汰 签署 编写 整改 掌握 汇编 表彰 动员 迁改 构建 筹建 修建 化解 打通 壮大");

  /** What is done first, and what comes of it: 梳理公布, 改造形成, 遴选建设. */
  private static final Set<String> BEGINS =
      words(
          "梳理 征集 遴选 筛选 评选 改造 整合 盘活 排查 规划 谋划 策划 培育 引进 选育 孵化 挖掘 总结 提炼 研究 研发 攻关 试点 汇总 评审 摸排 设计 投资 分析 收集 归集 采集 升级 改建");

  private static final Set<String> RESULTS =
      words("形成 建成 公布 发布 推出 打造 建设 实施 培育 认定 推广 制定 编制 出台 创建 推荐 设立 建立 布设 部署 投用 开通");

  private static final Pattern BARE =
      Pattern.compile(
          "(?:项目|企业|单位|机构|工程|片区|基地|中心|平台|标准|合同|订单|活动|任务|工作)(?:数量|总数|数|量)?(?:$|[^\\p{IsHan}]|不|达|超|约|近|至|完|占)");

  /** Those that complete others: 配套企业, 配套资金. */
  private static final Pattern COMPLEMENT =
      Pattern.compile("\\p{IsHan}{0,2}(?:企业|产业|资金|设施|项目|工程|服务|商)");

  /** What leads, and is counted itself: 引导基金. */
  private static final Pattern LEADING =
      Pattern.compile("[基资]金|(?:社会|民间|各类|企业)?(?:资本|资金)|性|目录|标[识志牌]|牌|系统|服务|机器人|车");

  /** What makes a noun of one: 采购商, 补充率, 纳入名单. */
  private static final Pattern NOUN =
      Pattern.compile(
          "机容量|名单|格局|理念|阶段|[率者商员师站室厅仓费款期量额权险组法](?!\\p{IsHan}{2}|5G)|(?:完成)?(?:率|比例)|[数量](?!字|据|智|实|控|子|化)");

  private static final int SHORTEST = 2;
  private static final int LONGEST = 7;

  private static final BitSet FIRST = new BitSet();

  static {
    WORDS.forEach(word -> FIRST.set(word.charAt(0)));
    VerbsInNames.KEPT.forEach(word -> FIRST.set(word.charAt(0)));
    BEGINS.forEach(word -> FIRST.set(word.charAt(0)));
    FIRST.set('新');
  }

  private OpeningVerbs() {}

  /** Index after the longest one that stands at {@code start}; {@code start} without one. */
  static int after(String string, int start, int end) {
    if (start >= end || !FIRST.get(string.charAt(start))) {
      return start;
    }
    for (int i = Math.min(end - 1, start + LONGEST); i >= start + SHORTEST; i--) {
      String word = string.substring(start, i);
      if (isOne(word) && !isNoun(word, string, i, end)) {
        return i;
      }
    }
    return start;
  }

  /** Where the longest one begins that ends at {@code end}; {@code end} without one. */
  static int before(String string, int start, int end) {
    for (int i = Math.max(start, end - LONGEST); i <= end - SHORTEST; i++) {
      String word = string.substring(i, end);
      if (FIRST.get(string.charAt(i)) && isOne(word)) {
        return i;
      }
    }
    return end;
  }

  private static boolean isOne(String word) {
    return WORDS.contains(word)
        || VerbsInNames.KEPT.contains(word)
        || word.charAt(0) == '新' && NEW.contains(word.substring(1))
        || isPair(word);
  }

  /** Whether {@code word} says what is done first and what comes of it: then it tells no kind. */
  static boolean isPair(String word) {
    return word.length() == 2 * SHORTEST
        && BEGINS.contains(word.substring(0, SHORTEST))
        && RESULTS.contains(word.substring(SHORTEST));
  }

  private static boolean isNoun(String word, String string, int index, int end) {
    return NOUN.matcher(string).region(index, end).lookingAt()
        || word.equals("配套") && COMPLEMENT.matcher(string).region(index, end).lookingAt()
        || word.equals("引导") && LEADING.matcher(string).region(index, end).lookingAt()
        || KINDS.contains(word) && BARE.matcher(string).region(index, end).lookingAt();
  }

  private static Set<String> words(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
