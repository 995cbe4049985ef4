package org.yangfan.cli;

import org.yangfan.fact.FactsFile;
import org.yangfan.fact.FactsFormat;

/** Writes facts as they come into a folder, a file a plan. */
record WrittenPlans(OutputFolder files, ExtractCommand.Format format) implements ExtractOutput {
  @Override
  public void add(Extracted one) throws Failure {
    for (FactsFile file : PlanFiles.divide(one.facts(), one.document().text())) {
      String id = file.plans().get(0).id();
      if (format == ExtractCommand.Format.YAML) {
        files.write(id + ".yaml", FactsFormat.yaml(file));
      } else {
        files.write(id + ".json", FactsFormat.json(file) + "\n");
      }
    }
  }
}
