package org.yangfan.vocabulary;

/** The kinds of divisions, in the order of their level. */
public enum RegionKind {
  COUNTRY,
  /** 直辖市 */
  MUNICIPALITY,
  /** 省 */
  PROVINCE,
  /** 自治区 */
  AUTONOMOUS_REGION,
  /** 设区市, 自治州, 地区, 盟 */
  PREFECTURE,
  /** 县, 区, 县级市, 旗 */
  COUNTY
}
