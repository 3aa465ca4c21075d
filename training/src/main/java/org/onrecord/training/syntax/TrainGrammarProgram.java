package org.onrecord.training.syntax;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.training.program.Program;

/** Trains the grammar. */
public final class TrainGrammarProgram implements Program {

  @Override
  public String usage() {
    return "grammar PARSED.tsv --out FILE";
  }

  @Override
  public String purpose() {
    return "train the grammar from parsed sentences";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 3 || !arguments.get(1).equals("--out")) {
      throw new UsageException("expected a file of parsed sentences and --out FILE");
    }
    GrammarTraining.run(Path.of(arguments.get(0)), Path.of(arguments.get(2)), out);
  }
}
