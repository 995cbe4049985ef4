package org.yangfan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yangfan.extract.Extractor;
import org.yangfan.page.Pages;
import org.yangfan.review.MarkedDocument;
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

  @Option(
      names = "--drop",
      description =
          "With --update: let go what people wrote on what DOC has no more (curated-lost).")
  private boolean drop;

  @ArgGroup(exclusive = true)
  private ExtractMode mode = new ExtractMode();

  private int exit;
  private int done;

  @Override
  public Integer call() throws Failure {
    if (drop && !mode.isUpdate()) {
      throw new ParameterException(spec.commandLine(), "--drop belongs to --update");
    }
    if (mode.facts() != null) {
      return review();
    }
    Vocabulary vocabulary = mode.isText() ? null : vocabulary();
    ExtractOutput output = output(vocabulary);
    List<String> readable = withoutClashes();
    Progress progress = progress(readable.size());
    Extractor extractor = vocabulary == null ? null : new Extractor(vocabulary);
    InOrder.each(
        readable,
        name -> extractor == null ? Extracted.read(name) : Extracted.of(name, extractor),
        one -> {
          take(one, output, progress);
          progress.part(++done, readable.size());
        });
    progress.clear();
    output.end();
    return exit;
  }

  private static Vocabulary vocabulary() {
    return Vocabulary.load(Home.find().folder("data/vocabulary"));
  }

  /** Says which documents would be written to the same file, before any is, and leaves them. */
  private List<String> withoutClashes() {
    Map<String, String> clashes = folder == null ? Map.of() : ClashingNames.of(documents);
    clashes.forEach(this::tellTrouble);
    return documents.stream().filter(name -> !clashes.containsKey(name)).toList();
  }

  private void tellTrouble(String name, String trouble) {
    error().println(name + ": " + trouble);
    exit = Failure.UNREADABLE;
  }

  /** A bar for several documents; elsewhere than on a terminal the parts of very many. */
  private Progress progress(int all) {
    Progress progress = Progress.on(error(), main.isQuiet() || all < 2);
    progress.begin("extract");
    return progress;
  }

  private void take(Extracted one, ExtractOutput output, Progress progress) throws Failure {
    progress.clear();
    if (one.trouble() != null) {
      tellTrouble(one.name(), one.trouble());
      return;
    }
    tellFindings(one);
    try {
      output.add(one);
    } catch (Failure e) {
      if (e.exitCode() != OutputFolder.TAKEN) {
        throw e;
      }
      tellTrouble(one.name(), e.getMessage());
    }
  }

  private void tellFindings(Extracted one) {
    if (one.facts() == null || one.facts().warnings().isEmpty()) {
      return;
    }
    exit = Math.max(exit, strict ? 1 : 0);
    if (strict || !main.isQuiet()) {
      boolean shown = explain || System.console() != null;
      new FindingReport(error(), explain || main.isVerbose(), shown).print(one);
    }
  }

  private ExtractOutput output(Vocabulary vocabulary) throws Failure {
    OutputFolder files = folder == null ? null : new OutputFolder(folder);
    if (files == null && documents.size() > 1 && (mode.isText() || mode.isHtml())) {
      throw new ParameterException(
          spec.commandLine(), "several documents need a folder for their files: add -o DIR");
    }
    if (mode.isText()) {
      return new DocumentFiles(files, out(), ".txt", one -> one.document().text().string());
    }
    if (mode.isHtml()) {
      Pages pages = new Pages();
      return new DocumentFiles(
          files,
          out(),
          ".html",
          one -> pages.document(MarkedDocument.view(one.document(), one.facts(), vocabulary)));
    }
    return files == null
        ? new PrintedFacts(out(), format, documents.size() > 1)
        : new WrittenPlans(files, format);
  }

  private int review() throws Failure {
    if (documents.size() != 1) {
      throw new ParameterException(
          spec.commandLine(), "a facts file is reviewed with the one document that it is made of");
    }
    Extracted one = Extracted.of(documents.get(0), new Extractor(vocabulary()));
    if (one.trouble() != null) {
      throw new Failure(Failure.UNREADABLE, one.name() + ": " + one.trouble());
    }
    FactsReview review = FactsReview.of(mode.facts(), one);
    review.said(true).forEach(error()::println);
    if (!main.isQuiet()) {
      review.said(false).forEach(error()::println);
    }
    return mode.isUpdate() ? review.update(out(), drop) : review.check(out());
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter error() {
    return spec.commandLine().getErr();
  }
}
