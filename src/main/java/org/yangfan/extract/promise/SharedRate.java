package org.yangfan.extract.promise;

import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** A rate that is said once for several kinds of place: 县城5G覆盖率100%，行政村90%. */
final class SharedRate {
  private static final Pattern RATE =
      Pattern.compile(
          "(?:(?:5G|4G|千兆|光纤|移动|宽带|固定|无线|远程|互联网)*(?:网络|信号|光网|宽带|会诊|诊疗|诊断)?)(?:有效|连续|深度|全)*(?:覆盖|通达|接入|开通|普及|联网|改造|安装|配备|通)(?:率|比例)$");

  private static final Pattern PLACE =
      Pattern.compile(
          ".{0,10}?(?:[村镇乡]|乡镇|街道|县城|城区|市区|镇区|片区|建成区|县域|地区|区域|社区|小区|园区|景区|医院|卫生[院室所]|诊所|学校|高校|机构|企业|车站|客运站|火车站|高铁站|服务区|收费站|渔港|码头|景点|场馆|机场|枢纽|港口|港区|农村|城镇|以上|沿线|停车场|楼宇|商圈|工地|电梯|线路|路段|隧道|海域|水域|林区|牧区|矿区|库区|航道)");

  /** A part of what it does not name: 占家庭宽带用户比重. */
  private static final Pattern OF_WHOLE =
      Pattern.compile("占.+(?:比重|比例|比)|占[^，。；]{0,8}(?:总\\p{IsHan}{1,3}|全部\\p{IsHan}{2,6})的?");

  private SharedRate() {}

  /** 占家庭宽带用户比重 after 千兆宽带用户数 is of 千兆宽带用户. */
  static boolean isOfWhole(String words) {
    return OF_WHOLE.matcher(words).matches();
  }

  /** 占养殖总面积的, what is of a whole, by the name of its rate. */
  static String ofWhole(String words) {
    return words.matches(".*比[重例]?") ? words : words.replaceFirst("的$", "") + "比例";
  }

  /** {@code words} with the rate of {@code before}, where they are but a place. */
  static String of(String words, Promise before) {
    Matcher rate = RATE.matcher(before.words());
    boolean shares = before.figure().isShare() && PLACE.matcher(words).matches();
    return shares && rate.find() ? words + rate.group() : words;
  }

  /** 5G覆盖率县城 is the rate of 县城. */
  static String inOrder(String words) {
    int end = words.indexOf('率') + 1;
    if (end == 0 || end == words.length() || !PLACE.matcher(words.substring(end)).matches()) {
      return words;
    }
    Matcher rate = RATE.matcher(words.substring(0, end));
    return rate.lookingAt() ? words.substring(end) + rate.group() : words;
  }
}
