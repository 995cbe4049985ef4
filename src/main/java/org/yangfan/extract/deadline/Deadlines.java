package org.yangfan.extract.deadline;

import java.util.List;
import java.util.Objects;
import org.yangfan.extract.wording.Passages;
import org.yangfan.regex.Matcher;
import org.yangfan.regex.Pattern;

/** The deadline that holds at each figure, while the paragraphs of a plan are read in order. */
public final class Deadlines {
  private static final Pattern HOPE = Pattern.compile("[-•●]?(?:力争|争取|力求)?");

  /** A list of bodies, which closes what was said before it. */
  private static final Pattern BODIES =
      Pattern.compile("(?:牵头|责任|配合)(?:单位|部门)|(?:牵头|负责|配合|参与)[^。，]{0,12}[）)】\\]]?。?$");

  /** A title that names the year of what stands below it: （一）2025年目标. */
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.])?[到至]?(?<year>20\\d\\d)年度?(?<end>[底末])?(?:[^，。、]{0,6}(?:目标|指标|任务|计划))?[。：:]?");

  /** What is said of the document and of nothing that is due: 印发时间：2023年5月8日. */
  private static final Pattern DATED =
      Pattern.compile("(?:印发|发布|公布|成文|发文|签发|生成|公开|施行|有效)(?:时间|日期|期限)[：:]$");

  /** What stands between a time and the colon that ends its paragraph: 到2025年底，要做到：. */
  private static final Pattern LEADS_ON = Pattern.compile("[^。；]{0,20}[：:]");

  private static final Pattern RUN_IN = Pattern.compile("[^，。；：（(\\d]{3,16}。(?=.)");

  private static final int LONGEST_LIST = 200;
  private static final int LONGEST_TITLE = 30;

  private final Years years;
  private Deadline governing;
  private int governingRank;

  /** The paragraph that said {@link #governing}, or null. */
  private String governed;

  private int rank;
  private String printed;
  private ParagraphDeadlines paragraph;

  /** What the title of a chapter names for all in it, and that heading's rank. */
  private Deadline ofChapter;

  private int chapterRank;

  /** Whether the paragraph opens with a heading mark. */
  private boolean headed;

  /** Whether the paragraph is an item of a list, which a dash opens, or goes on with one. */
  private boolean item;

  /**
   * @param years what the words on time refer to
   */
  public Deadlines(Years years) {
    this.years = years;
  }

  /**
   * Goes on to a paragraph; its heading mark may end what held until there, a box's always does.
   */
  public void open(String words, int headingRank) {
    headed = headingRank > 0;
    if (headed) {
      rank = headingRank;
      if (rank <= governingRank || governingRank == 0 || rank == Passages.BOX_RANK) {
        governing = null;
      }
      if (rank <= chapterRank && rank != Passages.BOX_RANK) {
        ofChapter = null;
      }
    }
    if (governingRank == Passages.BOX_RANK && isTitled(governed) && isTitled(words)) {
      governing = null;
    }
    item = words.startsWith("—") || item && printed.endsWith("；");
    printed = words;
    Integer chapter = ofChapter == null ? null : ofChapter.year();
    paragraph = new ParagraphDeadlines(words, years.in(chapter));
  }

  /** Goes on to the sentence at {@code start} of the paragraph. */
  public void openSentence(int start) {
    paragraph.openSentence(start);
  }

  /** The deadline that holds for a figure at {@code index}, or null. */
  public Deadline before(int index) {
    Deadline own = paragraph.before(index);
    return own != null ? own : governing != null ? governing : ofChapter;
  }

  /** The deadlines of the paragraph, in order of place. */
  public List<Deadline> stated() {
    return paragraph.stated();
  }

  /** Whether the paragraph itself says a deadline that holds at the last figure asked for. */
  public boolean isOwn() {
    return paragraph.isOwn();
  }

  /** Whether {@code deadline}, or null, was over when the plan began, and nothing is due by it. */
  public boolean isOver(Deadline deadline) {
    return deadline != null && years.beginAfter(deadline) && !paragraph.isAhead(deadline);
  }

  /**
   * Leaves the paragraph: one whose first words are a deadline sets it for those after it, to the
   * next heading or list of bodies.
   */
  public void close() {
    paragraph.before(printed.length());
    boolean opened = openTitle();
    for (Deadline deadline : paragraph.stated()) {
      boolean first = deadline.start() <= LONGEST_TITLE && opens(deadline);
      boolean leadsOn =
          LEADS_ON.matcher(printed).region(deadline.end(), printed.length()).matches();
      if ((first && isAlone(deadline) || leadsOn || opened && opensSentence(deadline.start()))
          && deadline.start() >= paragraph.headed()
          && !paragraph.isPast(deadline)) {
        opened = true;
        governing = deadline;
        governingRank = rank;
        governed = printed;
      }
    }
    if (rank <= governingRank && endsWithBodies()) {
      governing = null;
    }
  }

  /**
   * Whether its sentence tells of no other time: of years side by side each has its own part, 到
   * leads what holds for all.
   */
  private boolean isAlone(Deadline deadline) {
    if (!printed.startsWith("20", deadline.start())) {
      return true;
    }
    int stop = printed.indexOf('。', deadline.end());
    int end = stop < 0 ? printed.length() : stop;
    return paragraph.stated().stream()
        .filter(other -> other.start() >= deadline.end() && other.end() <= end)
        .allMatch(other -> Objects.equals(other.when(), deadline.when()));
  }

  /** Whether the paragraph is a title that names a year, which then holds for what follows. */
  private boolean openTitle() {
    Matcher title = TITLE.matcher(printed);
    if (!title.matches()) {
      return false;
    }
    int year = Integer.parseInt(title.group("year"));
    String when = Deadline.when(year, title.group("end") != null);
    governing = new Deadline(0, printed.length(), when, year);
    governingRank = rank;
    if (headed) {
      ofChapter = governing;
      chapterRank = rank;
    }
    governed = printed;
    return true;
  }

  private boolean endsWithBodies() {
    int from = Math.max(0, printed.length() - LONGEST_LIST);
    return BODIES.matcher(printed).region(from, printed.length()).find();
  }

  /** An item of a list speaks of itself alone. */
  private boolean opens(Deadline deadline) {
    String before = printed.substring(0, deadline.start());
    boolean leads =
        !DATED.matcher(before).find()
            && (before.endsWith("。") || before.endsWith("："))
            && before.indexOf('，') < 0;
    return StatedYears.areOfStage(printed, deadline.start(), deadline.end())
        || !item && (leads || HOPE.matcher(before).matches());
  }

  /** Whether {@code paragraph} begins with a title of its own: 智慧放牧示范。 */
  private static boolean isTitled(String paragraph) {
    return RUN_IN.matcher(paragraph).lookingAt();
  }

  private boolean opensSentence(int index) {
    return index == 0 || "。；".indexOf(printed.charAt(index - 1)) >= 0;
  }
}
