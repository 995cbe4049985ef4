package org.yangfan.heldout;

/**
 * How a plan is printed.
 *
 * @param runIn whether a task's text follows its title in the same line
 * @param restart whether tasks are counted anew in every section
 * @param sharedUnits whether a unit list sometimes serves several tasks
 * @param baseline whether the table has a column of present values
 */
record Layout(
    Numbering numbering,
    boolean runIn,
    boolean restart,
    boolean sharedUnits,
    Head head,
    Table table,
    boolean baseline,
    Boxes boxes,
    Glossary glossary,
    Disguise disguise) {

  /** What stands before the first chapter. */
  enum Head {
    NOTICE,
    GOVERNMENT,
    LABELLED,
    PLAIN
  }

  /** How the table of indicators is printed. */
  enum Table {
    NONE,
    FLAT,
    MARKDOWN,
    HTML
  }

  /** What a box is called. */
  enum Boxes {
    NONE,
    COLUMN,
    PROJECT
  }

  /** How the glossary is printed. */
  enum Glossary {
    NONE,
    LINES,
    FLAT,
    MARKDOWN
  }

  static Layout throwDice(Dice dice) {
    Numbering numbering = dice.pick(Numbering.values());
    boolean bare = numbering == Numbering.BARE;
    Layout layout =
        new Layout(
            numbering,
            bare || dice.chance(0.5),
            numbering.restarts() || numbering != Numbering.PARTS && dice.chance(0.5),
            !bare && dice.chance(0.2),
            dice.pick(Head.values()),
            dice.pick(Table.values()),
            dice.chance(0.5),
            dice.pick(Boxes.values()),
            dice.pick(Glossary.values()),
            dice.pick(Disguise.values()));
    if (layout.disguise == Disguise.SCRAMBLED) {
      return layout.crawled();
    }
    return layout.disguise.isOffice() ? layout.unmarked() : layout;
  }

  /** The commonest form: for documents of any length. */
  static Layout common() {
    return new Layout(
        Numbering.CLASSIC,
        true,
        true,
        false,
        Head.NOTICE,
        Table.MARKDOWN,
        true,
        Boxes.COLUMN,
        Glossary.LINES,
        Disguise.PLAIN);
  }

  /** The same without Markdown's and HTML's signs. */
  private Layout unmarked() {
    return new Layout(
        numbering == Numbering.MARKDOWN ? Numbering.CLASSIC_BLANK : numbering,
        runIn,
        restart,
        sharedUnits,
        head,
        table == Table.HTML ? Table.MARKDOWN : table,
        baseline,
        boxes,
        glossary,
        disguise);
  }

  /** What a crawl that has lost its line breaks can still hold. */
  private Layout crawled() {
    return new Layout(
        Numbering.CLASSIC,
        true,
        false,
        false,
        Head.NOTICE,
        Table.NONE,
        false,
        Boxes.NONE,
        Glossary.NONE,
        Disguise.SCRAMBLED);
  }

  /** Its choices in a few words. */
  String words() {
    return "%s%s%s%s head=%s table=%s%s boxes=%s glossary=%s %s"
        .formatted(
            numbering,
            runIn ? " run-in" : "",
            restart ? " restart" : "",
            sharedUnits ? " shared" : "",
            head,
            table,
            baseline ? "+baseline" : "",
            boxes,
            glossary,
            disguise);
  }
}
