package org.onrecord.training.names;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.training.gold.LabelledNames;
import org.onrecord.training.program.Program;

/** Trains the name tagger. */
public final class TrainActorsProgram implements Program {

  @Override
  public String usage() {
    return "actors CLUSTERS.tsv GAZETTEER.tsv LABELLED.jsonl… --out FILE";
  }

  @Override
  public String purpose() {
    return "train the name tagger from labelled texts";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    int last = arguments.size() - 2;
    if (last < 3 || !arguments.get(last).equals("--out")) {
      throw new UsageException("expected clusters, a gazetteer, texts and --out FILE");
    }
    List<LabelledNames> texts = new ArrayList<>();
    for (String file : arguments.subList(2, last)) {
      texts.addAll(LabelledNames.read(Path.of(file)));
    }
    NameTraining.run(
        texts,
        Path.of(arguments.get(0)),
        Path.of(arguments.get(1)),
        Path.of(arguments.get(last + 1)),
        out);
  }
}
