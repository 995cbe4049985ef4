package org.yangfan.extract.wording;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The verbs, adverbs and openings that promises are made with. */
public final class Words {
  /** Words that pursue something promise it only right before a number. */
  private static final String NUMBER_NEXT = "(?=(?:不少于|不低于|至少|超过|约|近)?\\d)";

  /** What a plan does to reach a number of things. The longest word comes first. */
  public static final String VERBS =
      "编制完成|遴选(?:推介|发布|培育|认定)|购置|促成(?=融资|合作|签约|落地)|遴选推广|推广应用|协调解决|评选推广|征集遴选|改造建设|改造升级|升级改造|新增?开放(?=[^，。；]{0,8}(?:站址|设施|资源|数据))|建成并开通|建设并开通|新建开通|建设开通|新开通|引进培养|培养引进|引进培育|培育引进|培育形成|培育壮大|建设完成|建设完善|新建改建|新建成|新建|新增|新改建|改扩建|改建|揭榜攻关|建成投[用运]|建成开通|建成(?!区(?![域块级]))|建设|打造|培育|引育|引进|形成|研制|制修订|制定|制订|修订"
          + "|完成|实现|创建|实施|布设|部署|布局|树立|推出|推广|遴选|评选|选树|开展|开通|发展(?!专项|[资基]金|引导|水平|指数|规划|报告|环境|大会|论坛)|孵化|集聚(?!区)|汇聚(?!机房|节点|层)|聚集|培养|认定|设立|成立|组建"
          + "|搭建|改造|建立|落地|扶持|支持|招引|入选|争创|转化(?=\\p{IsHan}{0,4}(?:成果|技术|专利))|启动(?![资会仪器时期区])|获得|举办|组织|征集|发布|编制|出台|参与|开放|拓展|吸引|覆盖(?<!弱覆盖)|加装|配发|发放|开发(?![区者商利])|输出|推介|挖掘|筛选|消除|解决(?!方案)|试点建设"
          + "|布点|设置|发表|报送|提供(?![者商方])|投放|上线|接入|升级|达成|带动|配备|安装|配置|完善|输送|储备|预留|撬动|新开工(?![^，。；]{0,20}率)|新开(?!工)|推荐(?![性系算引位])|投用|投运|攻关(?!项)|攻克|突破(?!\\d(?!G)|[一二三四五六七八九十百千万亿两约近了性口])|获评|获批|获(?=授权)|入库(?=[^，。；]{0,6}[级家])|整治(?![率完任工提])|整合|归集|汇集|盘活|签订|创成|建好|铺设|敷设|架设|开设|增设|增配|续建|扩建|共建|联建|共享(?![单电充汽车平中工系机经服率、])|引培|新引进|新培育|新引育|新招引|新组建|新设(?![备施计想])|新设立|新创建|新打造|新部署|新改造|新落地|新布设|新获|新培养|新签约|新研发|新开发|新增设|新成立|新投放|新投用|新配备|新推出|研发(?![投平中机费经强人项成总支设基团补创占活能体制生试企服环资加与和、])|投入(?![资产比强占率总规使运])|规划建设|规划布局|培训|接待|选派|评定|命名|新认定|规划(?!面积|期|总|用地|人口|范围)|安排(?!部署)|申报|惠及|落户|谋划|公布|引入|改装|配戴|佩戴|吸纳|取得(?=[^，。；]{0,12}(?:成果|突破|证书|专利))|总结(?!果)|布放|开行|开辟|承接(?![能力])|采集(?![率终设器平系])|统筹(?=[^，]{0,12}资金)|建(?![筑材造制模]|成区)"
          + "|配建|帮带(?!人)|搭载(?![率量了])|配套(?=(?:至少|不少于)?\\d)"
          + "|推动NUMBER|推进NUMBER|引导NUMBER|助力NUMBER|促进NUMBER|鼓励NUMBER".replace("NUMBER", NUMBER_NEXT);

  /** What may stand between a verb and its number. */
  public static final String ADVERBS =
      "力争|争取|确保|全部(?=\\d)|累计|总计|共计|合计|全省|全市|全区|全县|全国(?!性|(?:5G|\\p{IsHan}){2,8}(?:重点村|先进|示范|百强))|全州|全盟|全旗|全镇|全域|省内|市内|区内|县内|市区|辖区|我省|我市|我区|我县|本市|本省|本区"
          + "|各类|各级|新的|了|出(?![口租海行入动车境厂版生院发色])|好|不少(?!于)|总共|每年|再(?![生制就造])|共(?![享建同址用性识振])|至(?!少)|全年|当年|今年|年度(?!重|项目|计划|任务|目标)|年均(?![增提下降复])|预计|计划(?!单列)";

  public static final Pattern VERB = Pattern.compile(VERBS);

  private static final Pattern GAP =
      Pattern.compile("(?:" + ADVERBS + "|省级|市级|国家级|县级|城区|主城区|中心城区)*+");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:"
              + ADVERBS
              + "|(?:[一二三四五六七八九十]{1,3}、)?(?:发展|工作|总体|主要|行动|具体)目标[：:]?|其中|(?:用|经过|通过)?[一二三四五两\\d]年(?:(?:时间|左右时间)?[内间]|(?:左右)?(?:的)?(?:时间|努力)|(?=累计|共|新|"
              + VERBS
              + "))，?|即(?=[\\d一二三四五六七八九十])|\u0001|(?:支持|鼓励|引导|组织|推进)(?=每|各)|首批|原则上|(?:近期|中期|远期)(?!目标)|指导|推动(?!(?:不少于|不低于|至少|超过|约|近)?\\d)|使(?!用)|自[^，]{2,12}起|预计|(?:今|本|当)?年(?:[底末]前|内(?!网))|并且|并|且|同时|到时|总体|基本|力求|[在于拟](?=20\\d\\d年(?!.{0,12}基础上))|平均(?=每(?![百千万]?[万人户]|平方))|(?:优先|率先|重点)(?=在)|(?:(?:主导|牵头)[或和、及]?(?:参与)?|参与)(?=制定|制修订|修订|编制|起草)|(?:重点|优势|特色|传统)(?:行业|领域|产业|园区|区域)(?="
              + VERBS
              + "))");

  /** How something is done, before its verb. */
  private static final Pattern MANNER =
      Pattern.compile("稳步|积极|加快|逐步|重点|滚动|配套|免费|统一|优先|分批|同步|集中|联合|全面|大力|持续|自主|独立|鼓励|着力|共同|携手");

  /** What is told of the past, or of the present, promises nothing. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?<![由从])目前|(?<![由从筹用托合活好据将对把在实呈体展])[现已]有|已(?!有)|现已|(?<![由从])[上去]年|此前|同比|截至|截止");

  private static final Pattern SINCE =
      Pattern.compile(
          "(?:基本情况|现状|发展基础|工作基础)[：:]|[^，。]{0,14}(?:以来|期间，[我全])|近[几两三]?年[来，]|.{0,3}(?:PAST)"
              .replace("PAST", PAST.pattern()));

  private static final Pattern FUTURE = Pattern.compile("(?:力争|争取|力求)?到?20\\d\\d年|力争|下一步|今后");

  /** The number of an item, which may run into 5G, and a title that its text runs into. */
  private static final Pattern ITEM_NUMBER =
      Pattern.compile(
          "(?:第[一二三四五六七八九十]{1,3}条(?=[\u0001【])|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}(?:[、）)]|[.．](?=\\D|5G(?!Hz)))|[①-⑳]|[-－•●■◆▪·>](?!\\d(?!G)))(?:5G\\+\\p{IsHan}{2,8}?(?=打造|建设|建成|推动|推进|推广|培育|实施|开展|部署|支持|加快|围绕|聚焦|依托))?");

  private static final Pattern PART = Pattern.compile("其中|[^，。\\d]{0,4}其中");

  /** Openings that tell where, for whom or with what: no thing is counted by what follows. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:围绕|面向|为(?!主)|联合(?![体国实研攻创会])|聚焦|依托|按照|根据|针对|结合|利用|发挥|基于|对(?![象口接外])|以(?!太)|将|把|从(?![业事])|由|与|和(?=[^，。；]{0,30}(?:合作|联合|共同|共建|对接|签|一[道起]|携手|协同))|通过|覆盖(?![率面])|涉及|包括|涵盖|选[择取定]|推进(?!会)|深化|加强)");

  /** Between the things of a list. */
  private static final Pattern SEPARATOR = Pattern.compile("、|以及|和|及|与|并");

  /** What closes a clause of figures and counts nothing. */
  private static final Pattern GOAL =
      Pattern.compile("的?(?:目标|要求|任务|水平|大关)|(?:在|向|面向)(?:全[省市区县州国]|社会|行业)(?:推广|推介|发布|开放)");

  /** What is pursued, without a verb that promises anything of it. */
  private static final Pattern PURSUIT =
      Pattern.compile("(?:对[^，]{1,20}?)?(?:推进|推动|推行|实行|深化|普及)(?:" + VERBS + ")?(?=.{2})");

  private Words() {}

  /**
   * Index after the words at {@code start} that pursue something; {@code end} without such words.
   */
  public static int afterPursuit(String string, int start, int end) {
    Matcher pursuit = PURSUIT.matcher(string).region(start, end);
    return pursuit.lookingAt() ? pursuit.end() : end;
  }

  public static boolean isGap(String string, int start, int end) {
    return GAP.matcher(string).region(start, end).matches();
  }

  public static boolean tellsThePast(String clause) {
    return PAST.matcher(clause).find();
  }

  /** Whether a sentence begins with words on the past: 截至…, “十三五”以来. */
  public static boolean opensWithThePast(String sentence) {
    return SINCE.matcher(sentence).lookingAt();
  }

  /** Whether a sentence begins with words on what is to come. */
  public static boolean opensTheFuture(String sentence) {
    return FUTURE.matcher(sentence).lookingAt();
  }

  /** Index after the number of an item that stands at {@code start}, at the head of a sentence. */
  public static int afterItemNumber(String string, int start, int end) {
    Matcher number = ITEM_NUMBER.matcher(string).region(start, end);
    boolean head = start == 0 || "。；;".indexOf(string.charAt(start - 1)) >= 0;
    return head && number.lookingAt() ? number.end() : start;
  }

  /** Whether a clause tells of a part of what was promised before it: 其中. */
  public static boolean opensPart(String string, int start, int end) {
    return PART.matcher(string).region(start, end).lookingAt();
  }

  public static boolean isAside(String string, int start, int end) {
    return ASIDE.matcher(string).region(start, end).lookingAt();
  }

  public static boolean opensWithVerb(String string, int start, int end) {
    return afterVerb(string, start, end) > start;
  }

  /** Whether what stands at {@code start} is a verb at an opening and else mostly none. */
  public static boolean opensWithRareVerb(String string, int start, int end) {
    return !VERB.matcher(string).region(start, end).lookingAt()
        && OpeningVerbs.after(string, start, end) > start;
  }

  /** Index after the promise verb that stands at {@code start}; {@code start} without one. */
  public static int afterVerb(String string, int start, int end) {
    Matcher verb = VERB.matcher(string).region(start, end);
    int found = verb.lookingAt() ? verb.end() : start;
    return Math.max(found, OpeningVerbs.after(string, start, end));
  }

  /** Whether nothing follows at {@code index} but a bracket, or the next thing of a list. */
  public static boolean isAtEnd(String string, int index, int end) {
    int i = index;
    while (i < end && string.charAt(i) == Brackets.MASK) {
      i++;
    }
    return i >= end
        || SEPARATOR.matcher(string).region(i, end).lookingAt()
        || GOAL.matcher(string).region(i, end).lookingAt();
  }

  /**
   * Where the thing ends that a figure before {@code index} counts: before the list's next thing,
   * whose figure begins at {@code next}.
   */
  public static int beforeNextThing(String string, int index, int next, int end) {
    Matcher separator = SEPARATOR.matcher(string).region(index, next);
    if (separator.lookingAt()) {
      return index;
    }
    int last = end;
    while (separator.find()) {
      last = separator.start();
    }
    return last;
  }

  /** Index after the separator of a list that stands at {@code index}, if one does. */
  public static int afterSeparator(String string, int index, int end) {
    Matcher separator = SEPARATOR.matcher(string).region(index, end);
    return separator.lookingAt() ? separator.end() : index;
  }

  /** The last promise verb between the two indices: its start and end, or null. */
  public static int[] lastVerb(String string, int start, int end) {
    Matcher verb = VERB.matcher(string).region(start, end).useTransparentBounds(true);
    int[] last = null;
    while (verb.find()) {
      last = new int[] {verb.start(), verb.end()};
    }
    int opened = last == null ? OpeningVerbs.after(string, start, end) : start;
    return opened > start ? new int[] {start, opened} : last;
  }

  /**
   * The last promise verb between the two indices, or one right before {@code number}, where its
   * number begins, that else would be a noun.
   */
  public static int[] lastVerb(String string, int start, int number, int end) {
    int before = OpeningVerbs.before(string, start, number);
    return before < number ? new int[] {before, number} : lastVerb(string, start, end);
  }

  /** Index after the adverbs and openings that stand at {@code start}. */
  public static int afterOpenings(String string, int start, int end) {
    int i = start;
    Matcher opening = OPENING.matcher(string);
    while (opening.region(i, end).lookingAt()) {
      i = opening.end();
    }
    Matcher manner = MANNER.matcher(string).region(i, end);
    return manner.lookingAt() && opensWithVerb(string, manner.end(), end)
        ? afterOpenings(string, manner.end(), end)
        : i;
  }
}
