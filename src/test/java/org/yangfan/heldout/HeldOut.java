package org.yangfan.heldout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The held-out set: as many different documents as are asked for, the same ones for a seed. */
public final class HeldOut {
  private static final Stock STOCK = Stock.load();
  private static final int EVERY_TENTH = 10;
  private static final int TASKS_OF_A_SECTION = 4;
  private static final int CHAPTERS = 20;
  private static final int CHARACTERS_OF_A_TASK = 130;

  private HeldOut() {}

  /** {@code count} documents, the same ones for a {@code seed}. */
  public static List<Sample> documents(int count, long seed) {
    return IntStream.range(0, count).mapToObj(i -> document(i, seed)).toList();
  }

  /** A plan of about {@code characters} characters. */
  public static String text(int characters, long seed) {
    int chapters = Math.max(1, Math.min(CHAPTERS, characters / 1000));
    int tasks = characters / (2 * chapters * CHARACTERS_OF_A_TASK);
    Sample sample =
        new PlanComposer(STOCK, new Dice(seed), Layout.common())
            .compose("long", chapters, Math.max(2, 2 * tasks));
    return new String(sample.bytes(), StandardCharsets.UTF_8);
  }

  /** Writes documents: how many, seed, folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    for (Sample sample : documents(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]))) {
      Files.write(folder.resolve(sample.name()), sample.bytes());
    }
  }

  private static Sample document(int i, long seed) {
    Dice dice = new Dice(seed * 1_000_003 + i);
    if (i % EVERY_TENTH == EVERY_TENTH - 1) {
      return new CompilationComposer(STOCK, dice).compose("compilation-" + i);
    }
    return new PlanComposer(STOCK, dice, Layout.throwDice(dice))
        .compose("plan-" + i, dice.between(2, 4), TASKS_OF_A_SECTION);
  }
}
