package org.onrecord.bench;

import java.io.IOException;
import org.onrecord.bench.annotation.ActorsProgram;
import org.onrecord.bench.annotation.LabelsProgram;
import org.onrecord.bench.annotation.NamesProgram;
import org.onrecord.bench.annotation.QuotesProgram;
import org.onrecord.bench.figures.FiguresProgram;
import org.onrecord.bench.query.QueryFuzzProgram;
import org.onrecord.bench.ranking.CollapseProgram;
import org.onrecord.bench.ranking.NameSafetyProgram;
import org.onrecord.bench.ranking.NameSearchProgram;
import org.onrecord.bench.ranking.RankingProgram;
import org.onrecord.bench.ranking.SpeakerFilterProgram;
import org.onrecord.bench.ranking.WhoSaidWhatProgram;
import org.onrecord.bench.reading.CutArchivesProgram;
import org.onrecord.bench.reading.ReadingProgram;
import org.onrecord.bench.speed.MakeCorpusProgram;
import org.onrecord.bench.speed.MicroProgram;
import org.onrecord.bench.speed.SpeedAnnotateProgram;
import org.onrecord.bench.speed.SpeedProgram;
import org.onrecord.bench.store.ArchiveProgram;
import org.onrecord.bench.store.BitFlipProgram;
import org.onrecord.bench.store.CrashProgram;
import org.onrecord.bench.store.ReadersProgram;
import org.onrecord.bench.verify.VerifyProgram;
import org.onrecord.training.program.ProgramList;

/** Lists the benchmark programs and runs one. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws IOException {
    new ProgramList(
            "bench/run",
            new ActorsProgram(),
            new ArchiveProgram(),
            new CollapseProgram(),
            new CrashProgram(),
            new CutArchivesProgram(),
            new BitFlipProgram(),
            new FiguresProgram(),
            new LabelsProgram(),
            new MakeCorpusProgram(),
            new MicroProgram(),
            new NamesProgram(),
            new NameSafetyProgram(),
            new NameSearchProgram(),
            new QueryFuzzProgram(),
            new QuotesProgram(),
            new RankingProgram(),
            new ReadersProgram(),
            new ReadingProgram(),
            new SpeakerFilterProgram(),
            new SpeedAnnotateProgram(),
            new SpeedProgram(),
            new VerifyProgram(),
            new WhoSaidWhatProgram())
        .main(args);
  }
}
