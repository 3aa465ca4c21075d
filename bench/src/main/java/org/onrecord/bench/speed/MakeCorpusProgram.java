package org.onrecord.bench.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.bench.common.XzFiles;
import org.onrecord.training.program.Program;

/**
 * Generates a large corpus by repeating a small one under new ids, with one unique word per copy;
 * deterministic.
 */
public final class MakeCorpusProgram implements Program {

  @Override
  public String usage() {
    return "make-corpus CORPUS.jsonl TIMES";
  }

  @Override
  public String purpose() {
    return "print a corpus repeated TIMES times";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 2) {
      throw new UsageException("expected a corpus and a factor");
    }
    int times = Program.integer(arguments.get(1));
    for (int time = 0; time < times; time++) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(XzFiles.open(Path.of(arguments.get(0))), UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          out.println(repetition(JsonParser.parseString(line).getAsJsonObject(), time));
        }
      }
    }
  }

  /** The copy of an article in a repetition; unchanged in the first. */
  static JsonObject repetition(JsonObject article, int time) {
    if (time > 0) {
      String id = article.get("id").getAsString() + "-" + time;
      String word = " again" + id.replace("-", "x");
      article.addProperty("id", id);
      article.addProperty("title", article.get("title").getAsString() + word);
      article.addProperty("body", article.get("body").getAsString() + "\n\n" + word.strip());
    }
    return article;
  }
}
