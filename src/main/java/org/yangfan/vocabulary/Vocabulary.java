package org.yangfan.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** All curated names, read once from the Turtle files of a folder. Immutable. */
public record Vocabulary(
    Regions regions,
    Domains domains,
    Indicators indicators,
    UnitFunctions functions,
    Bodies bodies,
    Subjects subjects,
    Phrases phrases) {
  private static final String BASE = "https://w3id.org/yangfan/";

  /**
   * Reads every {@code *.ttl} of {@code folder}.
   *
   * @throws VocabularyException naming file and place where one is not Turtle or lacks a name
   */
  public static Vocabulary load(Path folder) {
    Model model = ModelFactory.createDefaultModel();
    for (Path file : files(folder)) {
      try {
        RDFParser.fromString(Files.readString(file), Lang.TURTLE)
            .base(BASE)
            .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
            .parse(model);
      } catch (RiotException e) {
        throw new VocabularyException(file + ": " + e.getMessage());
      } catch (IOException e) {
        throw new VocabularyException(file + ": cannot be read: " + e.getMessage());
      }
    }
    Regions regions = Regions.from(model, folder.resolve("counties.csv"));
    UnitFunctions functions = UnitFunctions.from(model);
    return new Vocabulary(
        regions,
        Domains.from(model),
        Indicators.from(model),
        functions,
        Bodies.from(model, regions, functions),
        Subjects.from(model),
        Phrases.from(model));
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new VocabularyException(folder + ": no such folder of vocabularies");
    }
  }
}
