package org.onrecord.training;

import java.io.IOException;
import org.onrecord.training.names.TrainActorsProgram;
import org.onrecord.training.program.ProgramList;
import org.onrecord.training.pronouns.TrainPronounsProgram;
import org.onrecord.training.quotes.TrainQuotesProgram;
import org.onrecord.training.syntax.TrainGrammarProgram;

/** Lists the training programs and runs one. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    new ProgramList(
            "training/run",
            new TrainActorsProgram(),
            new TrainGrammarProgram(),
            new TrainPronounsProgram(),
            new TrainQuotesProgram())
        .main(args);
  }
}
