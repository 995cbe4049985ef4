package org.yangfan.extract.clause;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The verbs that promise a number of things wherever in a clause they stand: 建成100个…. */
public final class Verbs {
  /** Words that pursue something promise it only right before a number. */
  private static final String NUMBER_NEXT = "(?=(?:不少于|不低于|至少|超过|约|近)?\\d)";

  /** By meaning, in any order; an expression behind a word tells a verb from a noun. */
  private static final String[] WORDS = {
    // built or made
    "建(?![筑材造制模档]|成区|设(?:用地|用海|(?:工程)?(?:审批|许可|成本|周期))) 建好 建成(?!区(?![域块级])) 建成开通 建成并开通 建成投用 建成投运 建设(?!用地|(?:工程)?(?:审批|许可|成本|周期|用海)) 建设开通 建设并开通 建设完成 建设完善 建立 规划建设 试点建设"
        + " 新建 新建成 新建开通 新建改建 新改建 改建 改扩建 扩建 续建 共建 联建 配建 搭建 打造 新打造 打磨 打磨出 打磨形成 创建 新创建 创成 争创 树立 形成",
    // changed
    "改造 新改造 改造建设 改造升级 升级改造 升级 改装 完善 整治(?![率完任工提]) 整合 整合利用 盘活利用 消除 解决(?!方案) 协调解决",
    // put in place
    "布设 新布设 布点 布局 划定 布放 规划布局 部署 新部署 铺设 敷设 架设 安装 加装 搭载(?![率量了]) 设置 增设 新增设 配备 新配备 配置 配发 配戴 佩戴 增配 购置"
        + " 配套(?=(?:至少|不少于)?[\\d两三四五六七八九十]) 储备 预留 投放 新投放 投用 新投用 投运 上线 接入 下沉(?=(?:至少|不少于)?[\\d两三四五六七八九十]) 覆盖(?<!弱覆盖) 发放",
    // begun or opened
    "启动(?![资会仪器时期区]) 新开工(?![^，。；]{0,20}率) 新开(?!工) 新开通 开通 开设 开行 开辟 开展 开放 拓展",
    "新增开放SITES 新开放SITES".replace("SITES", "(?=[^，。；]{0,8}(?:站址|设施|资源|数据))"),
    // founded or brought in
    "设立 成立 新成立 新设立 新设(?![备施计想]) 组建 新组建 引进 新引进 引进培养 引进培育 引入 引育 新引育 引培 招引 新招引 落地 新落地 落户 吸引 吸纳 聚集 集聚(?!区) 汇聚(?!机房|节点|层)"
        + " 归集 汇集 盘活 促成(?=融资|合作|签约|落地) 签订 新签约 承接(?![能力])",
    // grown, trained or helped
    "培育 新培育 培育引进 培育形成 培育壮大 培养 新培养 培养引进 孵化 发展(?!专项|[资基]金|引导|水平|指数|规划|报告|环境|大会|论坛) 培训 扶持 支持 帮带(?!人) 带动 撬动 惠及 输送 接待",
    // searched or written
    "研发(?!能力|[投平中机费经强人项成总支设基团补创占活体制生试企服环资加与和、]) 新研发 研制 开发(?![区者商利]) 新开发 攻关(?![项课]) 揭榜攻关(?![项课]) 攻克"
        + " 突破(?!\\d(?!G)|[一二三四五六七八九十百千万亿两约近了性口]) 转化(?=\\p{IsHan}{0,4}(?:成果|技术|专利)) 制定 制订 制修订 修订 编制 编制完成 谋划 规划(?!面积|期|总|用地|人口|范围)"
        + " 总结(?!果) 挖掘 采集(?![率终设器平系])",
    // chosen or named
    "遴选 遴选推广 遴选推介 遴选发布 遴选培育 遴选认定 征集 征集遴选 筛选 评选 评选推广 评定 选树 选派 认定 新认定 命名 推荐(?![性系算引位]) 申报 报送 入选 入库(?=[^，。；]{0,6}[级家])"
        + " 获得 获评 获批 获(?=授权) 新获 取得(?=[^，。；]{0,12}(?:成果|突破|证书|专利))",
    // made known, shared or held
    "发布 发表 公布 出台 推出 新推出 推广 推广应用 推介 提供(?![者商方]) 输出 共享(?![单电充汽车平中工系机经服率、]) 举办 组织 参与",
    // paid or done
    "投入(?![资产比强占率总规使运]) 安排(?!部署) 统筹(?=[^，]{0,12}资金) 完成 实现 达成 实施 新增",
    // pursued
    "推动NUMBER 推进NUMBER 引导NUMBER 助力NUMBER 促进NUMBER 鼓励NUMBER".replace("NUMBER", NUMBER_NEXT)
  };

  private static final Pattern WRITTEN = Pattern.compile("\\p{IsHan}+");

  /** All of them, as an expression of alternatives; of words that begin alike the longest first. */
  public static final String ANY =
      Stream.of(WORDS)
          .flatMap(line -> Stream.of(line.split(" ")))
          .sorted(Comparator.comparingInt(Verbs::length).reversed())
          .collect(Collectors.joining("|"));

  private static final Pattern VERB = Pattern.compile(ANY);

  /** What is pursued, without a verb that promises anything of it. */
  private static final Pattern PURSUIT =
      Pattern.compile("(?:对[^，]{1,20}?)?(?:推进|推动|推行|实行|深化|普及)(?:" + ANY + ")?(?=.{2})");

  private Verbs() {}

  private static int length(String verb) {
    Matcher written = WRITTEN.matcher(verb);
    return written.lookingAt() ? written.end() : 0;
  }

  /**
   * Index after the words at {@code start} that pursue something; {@code end} without such words.
   */
  public static int afterPursuit(String string, int start, int end) {
    Matcher pursuit = PURSUIT.matcher(string).region(start, end);
    return pursuit.lookingAt() ? pursuit.end() : end;
  }

  /** Whether a promise verb, or one that is such at an opening, stands at {@code start}. */
  public static boolean isAt(String string, int start, int end) {
    return after(string, start, end) > start;
  }

  /** Whether what stands at {@code start} is a verb at an opening and else mostly none. */
  public static boolean isOnlyOpening(String string, int start, int end) {
    int opened = OpeningVerbs.after(string, start, end);
    return opened > start
        && !OpeningVerbs.isPair(string.substring(start, opened))
        && !VERB.matcher(string).region(start, end).lookingAt();
  }

  /** Index after the promise verb that opens the words at {@code start}; {@code start} for none. */
  public static int after(String string, int start, int end) {
    Matcher verb = VERB.matcher(string).region(start, end);
    int found = verb.lookingAt() ? verb.end() : start;
    return Math.max(found, OpeningVerbs.after(string, start, end));
  }

  /**
   * The first promise verb between the two indices that stands right behind one of the characters
   * {@code before}, or else the first of all; or null.
   */
  public static Verb firstBehind(String before, String string, int start, int end) {
    Matcher verb = VERB.matcher(string).region(start, end);
    while (verb.find()) {
      if (verb.start() > start && before.indexOf(string.charAt(verb.start() - 1)) >= 0) {
        return new Verb(verb.start(), verb.end());
      }
    }
    return verb.region(start, end).find() ? new Verb(verb.start(), verb.end()) : null;
  }

  /** The last promise verb between the two indices, or null. */
  public static Verb last(String string, int start, int end) {
    Matcher verb = VERB.matcher(string).region(start, end).useTransparentBounds(true);
    Verb last = null;
    while (verb.find()) {
      last = new Verb(verb.start(), verb.end());
    }
    int opened = last == null ? OpeningVerbs.after(string, start, end) : start;
    return opened > start ? new Verb(start, opened) : last;
  }

  /**
   * The last promise verb between the two indices, or one right before {@code number}, where its
   * number begins, that else would be a noun.
   */
  public static Verb last(String string, int start, int number, int end) {
    int before = OpeningVerbs.before(string, start, number);
    return before < number ? new Verb(before, number) : last(string, start, end);
  }
}
