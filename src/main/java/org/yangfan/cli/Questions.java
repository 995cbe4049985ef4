package org.yangfan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.yangfan.description.SavedQuestion;
import org.yangfan.query.SavedQueries;
import org.yangfan.query.SavedQuery;

/** The saved queries, as the description of a generation shows them. */
final class Questions {
  private Questions() {}

  /** Those of {@code folder}, by name; none where there is no such folder. */
  static List<SavedQuestion> of(Path folder) {
    return Files.isDirectory(folder)
        ? SavedQueries.load(folder).all().stream().map(Questions::question).toList()
        : List.of();
  }

  private static SavedQuestion question(SavedQuery query) {
    return new SavedQuestion(
        query.name(),
        query.header().title().zh(),
        query.header().title().en(),
        query.header().description() == null ? null : query.header().description().en(),
        query.header().tags(),
        query.query().queryType().name().toLowerCase(Locale.ROOT),
        query.text());
  }
}
