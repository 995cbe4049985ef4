package org.yangfan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: {@code yangfan COMMAND}. */
@Command(
    name = "yangfan",
    description = "The knowledge graph of China's 5G policy: from policy documents to answers.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      ExtractCommand.class,
      LoadCommand.class,
      ServeCommand.class,
      QueryCommand.class,
      QuestionsCommand.class,
      ExportCommand.class,
      ReleaseCommand.class,
      ValidateCommand.class,
      StatsCommand.class
    })
public final class Main {
  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Print every finding, and the stack of an unexpected error.")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "Print results and errors only.")
  private boolean quiet;

  private Main() {}

  /** Whether results and errors only are to be printed. */
  boolean isQuiet() {
    return quiet;
  }

  /** Whether people want to see more than usual. */
  boolean isVerbose() {
    return verbose;
  }

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.setOut(utf8(FileDescriptor.out));
    System.setErr(utf8(FileDescriptor.err));
    CommandLine line = commandLine();
    int exit = line.execute(args);
    line.getOut().flush();
    System.out.flush();
    System.exit(exit);
  }

  /** The command line with every command, writing to the current standard streams. */
  static CommandLine commandLine() {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          command.getErr().println("yangfan: " + message(exception));
          if (main.verbose) {
            exception.printStackTrace(command.getErr());
          }
          return exception instanceof Failure failure ? failure.exitCode() : 1;
        });
    return line;
  }

  private static String message(Exception exception) {
    return exception.getMessage() == null ? exception.toString() : exception.getMessage();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
