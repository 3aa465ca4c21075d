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
import org.onrecord.bench.common.Unpacked;
import org.onrecord.training.program.Program;

/**
 * Makes a large corpus of a small one, always the same: each article again and again under other
 * ids, each time with a word in its title and body that no other has.
 */
public final class MakeCorpusProgram implements Program {

  @Override
  public String usage() {
    return "make-corpus CORPUS.jsonl TIMES";
  }

  @Override
  public String purpose() {
    return "print a corpus that many times over";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 2) {
      throw new UsageException("it takes a corpus and how many times as large");
    }
    int times = Program.whole(arguments.get(1));
    for (int time = 0; time < times; time++) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(Unpacked.open(Path.of(arguments.get(0))), UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          out.println(again(JsonParser.parseString(line).getAsJsonObject(), time));
        }
      }
    }
  }

  /** An article as it comes the given time: as it is, the first. */
  static JsonObject again(JsonObject article, int time) {
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
