package org.onrecord.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.syntax.GrammarTraining;

/** Teaches the grammar. */
final class GrammarProgram implements Program {

  @Override
  public String usage() {
    return "train-grammar PARSED.tsv --out FILE";
  }

  @Override
  public String purpose() {
    return "learn the grammar from parsed sentences";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 3 || !arguments.get(1).equals("--out")) {
      throw new UsageException("train-grammar needs a file of parsed sentences and --out FILE");
    }
    GrammarTraining.run(Path.of(arguments.get(0)), Path.of(arguments.get(2)), out);
  }
}
