package org.yangfan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yangfan.extract.Extractor;
import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;
import org.yangfan.page.Pages;
import org.yangfan.vocabulary.Vocabulary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code extract}: documents → facts, printed or written to files; and their review. */
@Command(
    name = "extract",
    description = "Read policy documents (txt, Markdown, HTML, DOCX, PDF) and print their facts.")
final class ExtractCommand implements Callable<Integer> {
  private static final int UNREADABLE = 2;

  /** How facts are written. */
  enum Format {
    YAML,
    JSON
  }

  @Spec private CommandSpec spec;
  @ParentCommand private Main main;

  @Parameters(
      arity = "1..*",
      paramLabel = "DOC",
      description = "Policy documents; - = standard input.")
  private List<String> documents = List.of();

  @Option(names = "--format", paramLabel = "yaml|json", description = "How facts are written.")
  private Format format = Format.YAML;

  @Option(
      names = "-o",
      paramLabel = "DIR",
      description = "Write files into this folder: {plan id}.yaml or .json, {document id}.html.")
  private Path folder;

  @Option(names = "--strict", description = "Exit 1 where there are findings.")
  private boolean strict;

  @Option(
      names = "--explain",
      description = "Show the line of each finding; as on a terminal, but anywhere.")
  private boolean explain;

  @ArgGroup(exclusive = true)
  private ExtractMode mode = new ExtractMode();

  private int exit;
  private int done;

  @Override
  public Integer call() throws Failure {
    if (mode.facts() != null) {
      return review();
    }
    ExtractOutput output = output();
    Progress progress = progress();
    Extractor extractor = mode.isText() ? null : extractor();
    InOrder.each(
        documents,
        name -> extractor == null ? Extracted.read(name) : Extracted.of(name, extractor),
        one -> take(one, output, progress));
    progress.clear();
    output.end();
    return exit;
  }

  private static Extractor extractor() {
    return new Extractor(Vocabulary.load(Home.find().folder("data/vocabulary")));
  }

  private Progress progress() {
    Progress progress =
        documents.size() > 1 && System.console() != null
            ? Progress.on(error(), main.isQuiet())
            : Progress.on(error(), true);
    progress.step("extract");
    return progress;
  }

  private void take(Extracted one, ExtractOutput output, Progress progress) throws Failure {
    progress.clear();
    if (one.trouble() != null) {
      error().println(one.name() + ": " + one.trouble());
      exit = UNREADABLE;
    } else {
      tellFindings(one);
      output.add(one);
    }
    progress.part(++done, documents.size());
  }

  private void tellFindings(Extracted one) {
    if (one.facts() == null || one.facts().warnings().isEmpty()) {
      return;
    }
    exit = Math.max(exit, strict ? 1 : 0);
    if (strict || !main.isQuiet()) {
      boolean shown = explain || System.console() != null;
      one.facts()
          .warnings()
          .forEach(
              finding -> {
                error().println(FindingLines.summary(one.name(), finding));
                if (shown) {
                  FindingLines.excerpt(finding, one.document().text()).forEach(error()::println);
                }
              });
    }
  }

  private ExtractOutput output() throws Failure {
    OutputFolder files = folder == null ? null : new OutputFolder(folder);
    if (mode.isText()) {
      return pages(files, ".txt", one -> one.document().text().string());
    }
    if (mode.isHtml()) {
      Pages pages = new Pages();
      return pages(
          files, ".html", one -> pages.document(MarkedDocument.view(one.document(), one.facts())));
    }
    return files == null
        ? new PrintedFacts(out(), format, documents.size() > 1)
        : one -> writePlans(one, files);
  }

  private interface Content {
    String of(Extracted one);
  }

  private ExtractOutput pages(OutputFolder files, String ending, Content content) {
    if (files != null) {
      return one -> files.write(one.document().id() + ending, content.of(one));
    }
    if (documents.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "several documents need a folder for their files: add -o DIR");
    }
    return one -> {
      out().print(content.of(one));
      out().flush();
    };
  }

  private void writePlans(Extracted one, OutputFolder files) throws Failure {
    for (FactsFile file : PlanFiles.divide(one.facts(), one.document().text())) {
      String id = file.plans().get(0).id();
      if (format == Format.YAML) {
        files.write(id + ".yaml", FactsFormat.yaml(file));
      } else {
        files.write(id + ".json", FactsFormat.json(file) + "\n");
      }
    }
  }

  private int review() throws Failure {
    if (documents.size() != 1) {
      throw new ParameterException(
          spec.commandLine(), "a facts file is reviewed with the one document that it is made of");
    }
    Extracted one = Extracted.of(documents.get(0), extractor());
    if (one.trouble() != null) {
      throw new Failure(UNREADABLE, one.name() + ": " + one.trouble());
    }
    FactsReview review = FactsReview.of(mode.facts(), one);
    return mode.isUpdate() ? review.update(out()) : review.check(out());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter error() {
    return spec.commandLine().getErr();
  }
}
