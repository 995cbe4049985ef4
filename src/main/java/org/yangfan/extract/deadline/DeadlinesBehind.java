package org.yangfan.extract.deadline;

import java.util.List;
import org.yangfan.document.Span;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/**
 * Deadlines that stand behind what is due: in a bracket (样板5个（2025年底前）), in the last clause of the
 * sentence (样板5个，2025年底前完成), or behind a label (完成时限：2025年底), which is for all that has none.
 */
public final class DeadlinesBehind {
  private static final Pattern LABEL =
      Pattern.compile("(?:(?:完成|办结|实施|建设)(?:时[限间]|期限)|(?<![报效理批查改证结])时限)[：:]$");
  private static final Pattern OPENED = Pattern.compile("[（(](?:力争|计划|争取)?$");
  private static final Pattern PARTED = Pattern.compile("，(?:力争|确保|计划|争取|预计|均|全部|并|于|在)*$");

  /** The work on so many: 配备诊疗车50辆的工作在2024年完成. */
  private static final Pattern WORK = Pattern.compile("的(?:建设|部署|安装|改造)?工作(?:将|须|要|应)?[在于]?$");

  private static final Pattern DONE =
      Pattern.compile(
          "(?:之?前|以前)?(?:全部|全面|基本|均)?(?:完成|建成|到位|达标|实现|投用|投产|投入使用|建成投用|见效|(?:对外)?开放|上线|启用|开通|运行|交付|发布|投入运营)(?:建设|任务)?");
  private static final Pattern CLOSED = Pattern.compile("(?:之?前|以前)?(?:完成|建成|实现)?[）)]");

  /** What stands before a deadline and is looked at. */
  private static final int LEAD = 12;

  /** How much of its thing may stand between a figure and the bracket. */
  private static final int NEAR = 20;

  private final String printed;
  private final List<Deadline> deadlines;

  /** Looks among the {@code deadlines} of the paragraph {@code printed}, in order of place. */
  public DeadlinesBehind(String printed, List<Deadline> deadlines) {
    this.printed = printed;
    this.deadlines = deadlines;
  }

  /** The one that a label of the paragraph gives, or null. */
  public Deadline labelled() {
    return deadlines.stream().filter(it -> follows(LABEL, it)).findFirst().orElse(null);
  }

  /** The one behind a figure that ends at {@code index}, in the rest of its sentence; or null. */
  public Deadline after(int index, Span sentence) {
    return deadlines.stream()
        .filter(it -> it.start() >= index && it.start() < sentence.end())
        .filter(it -> isBracketOf(index, it) || closes(it, sentence))
        .findFirst()
        .orElse(null);
  }

  /** The one that the words behind a figure give its work alone; or null. */
  public Deadline ofWork(int index, Span sentence) {
    return deadlines.stream()
        .filter(it -> it.start() >= index && it.start() < sentence.end())
        .filter(it -> isOfWork(index, it))
        .findFirst()
        .orElse(null);
  }

  private boolean isBracketOf(int index, Deadline deadline) {
    String between = printed.substring(index, deadline.start());
    return between.length() <= NEAR
        && between.indexOf('，') < 0
        && follows(OPENED, deadline)
        && CLOSED.matcher(printed).region(deadline.end(), printed.length()).lookingAt();
  }

  private boolean closes(Deadline deadline, Span sentence) {
    return follows(PARTED, deadline)
        && deadline.end() <= sentence.end()
        && DONE.matcher(printed).region(deadline.end(), sentence.end()).matches();
  }

  private boolean isOfWork(int index, Deadline deadline) {
    return WORK.matcher(printed).region(index, deadline.start()).matches()
        && DONE.matcher(printed).region(deadline.end(), printed.length()).lookingAt();
  }

  private boolean follows(Pattern lead, Deadline deadline) {
    Matcher before = lead.matcher(printed);
    return before.region(Math.max(0, deadline.start() - LEAD), deadline.start()).find();
  }
}
