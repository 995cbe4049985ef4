package org.yangfan.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * What the columns of a table hold, of indicators or of tasks and their bodies, read from its
 * header.
 *
 * @param header the words of each header cell
 * @param roles what each column holds
 */
public record Columns(List<String> header, List<ColumnRole> roles) {
  /** What names the indicators where no column says that it does. */
  private static final Pattern NAME_AT_LEAST =
      Pattern.compile("(?:指标|目标|建设|工作|主要)?内容|项目|主要目标|一级指标|类别");

  private static final Pattern YEAR = Pattern.compile("20\\d\\d");

  /**
   * The columns under {@code header}, where they name indicators and their values, or tasks and
   * their bodies.
   */
  static Optional<Columns> of(List<String> header) {
    List<ColumnRole> roles = new ArrayList<>();
    boolean understood = false;
    for (String words : header) {
      Optional<ColumnRole> role = ColumnRole.of(words);
      roles.add(role.orElse(ColumnRole.REMARK));
      understood |= role.isPresent();
    }
    if (!understood) {
      return Optional.empty();
    }
    settleNames(header, roles);
    Columns columns = new Columns(List.copyOf(header), List.copyOf(roles));
    return Optional.of(columns).filter(it -> it.areOfIndicators() || it.areOfTasks());
  }

  /** Of several columns of names (二级指标, 三级指标) the last one names the indicators. */
  private static void settleNames(List<String> header, List<ColumnRole> roles) {
    int last = roles.lastIndexOf(ColumnRole.NAME);
    for (int i = header.size() - 1; i >= 0 && last < 0 && roles.contains(ColumnRole.TARGET); i--) {
      last = NAME_AT_LEAST.matcher(header.get(i)).matches() ? i : -1;
    }
    for (int i = 0; i < roles.size(); i++) {
      if (i == last) {
        roles.set(i, ColumnRole.NAME);
      } else if (roles.get(i) == ColumnRole.NAME) {
        roles.set(i, ColumnRole.REMARK);
      }
    }
  }

  /** Whether they name indicators and their values. */
  public boolean areOfIndicators() {
    return roles.contains(ColumnRole.NAME) && roles.contains(ColumnRole.TARGET);
  }

  /** Whether they name tasks and the bodies that have them. */
  public boolean areOfTasks() {
    return !areOfIndicators()
        && roles.contains(ColumnRole.TASK)
        && (roles.contains(ColumnRole.LEAD) || roles.contains(ColumnRole.RESPONSIBLE));
  }

  /** How many columns there are. */
  public int size() {
    return roles.size();
  }

  /** The first column whose header is {@code named} so, or -1. */
  public int first(Pattern named) {
    for (int i = 0; i < header.size(); i++) {
      if (named.matcher(header.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** The first column with {@code role}, or -1. */
  int first(ColumnRole role) {
    return roles.indexOf(role);
  }

  /**
   * What else they may be where the names of groups of columns stand in one line with them: 目标值
   * before 2024年, 2025年.
   */
  List<Columns> withoutGroups() {
    List<Columns> others = new ArrayList<>();
    int group = roles.indexOf(ColumnRole.TARGET);
    while (group >= 0
        && group < size()
        && (roles.get(group) != ColumnRole.TARGET || year(group) > 0)) {
      group++;
    }
    if (group >= 0 && size() > group + 2 && year(group + 1) > 0) {
      boolean two =
          group > 0 && roles.get(group - 1) == ColumnRole.BASELINE && year(group - 1) == 0;
      for (int from = group; from >= (two ? group - 1 : group); from--) {
        List<String> left = new ArrayList<>(header);
        left.subList(from, group + 1).clear();
        of(left).ifPresent(others::add);
      }
    }
    return others;
  }

  /** The year that the header of {@code column} names, or 0. */
  public int year(int column) {
    Matcher year = YEAR.matcher(header.get(column));
    return year.find() ? Integer.parseInt(year.group()) : 0;
  }

  /**
   * Whether {@code column} holds present values: it says so, or it is a year before the plan's
   * first, or the earlier of two years and nothing is known of the plan's.
   */
  public boolean isBaseline(int column, Integer firstYear) {
    if (roles.get(column) != ColumnRole.TARGET || year(column) == 0) {
      return roles.get(column) == ColumnRole.BASELINE;
    }
    if (firstYear != null) {
      return year(column) < firstYear;
    }
    List<Integer> years = years();
    return years.size() == 2 && year(column) == Math.min(years.get(0), years.get(1));
  }

  private List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (int column = 0; column < size(); column++) {
      if (roles.get(column) == ColumnRole.TARGET && year(column) > 0) {
        years.add(year(column));
      }
    }
    return years;
  }
}
