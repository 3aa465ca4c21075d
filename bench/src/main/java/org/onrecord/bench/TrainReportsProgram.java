package org.onrecord.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Learns which words are reported, and writes the weights. */
final class TrainReportsProgram implements Program {

  @Override
  public String usage() {
    return "train-reports GOLD.jsonl --out FILE";
  }

  @Override
  public String purpose() {
    return "learns what is reported without marks";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    if (arguments.size() != 3 || !arguments.get(1).equals("--out")) {
      throw new UsageException("train-reports needs a file of labelled articles and --out FILE");
    }
    List<ReportQuestion> questions =
        Labelled.read(Path.of(arguments.get(0))).stream()
            .flatMap(article -> ReportQuestion.of(article).stream())
            .toList();
    long answered =
        questions.stream()
            .filter(question -> !question.right()[question.right().length - 1])
            .count();
    List<String> weights = ReportTrainer.weights(questions);
    try (OutputStream file =
        new GZIPOutputStream(Files.newOutputStream(Path.of(arguments.get(2))))) {
      file.write((String.join("\n", weights) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.printf(
        Locale.ROOT,
        "%d words that may report something, %d that do; %d weights%n",
        questions.size(),
        answered,
        weights.size());
  }
}
