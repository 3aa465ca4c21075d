package org.onrecord.cli.output;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.onrecord.ingest.GoldenResult;
import org.onrecord.ingest.JudgedSearches.Score;
import org.onrecord.search.CheckReport;

/** Results of checks as lines of JSON. */
public final class CheckJson {

  private CheckJson() {}

  /** What was found in the files of an index. */
  public static String check(CheckReport report) {
    JsonObject line = JsonLine.of("check");
    line.addProperty("articles", report.articles());
    line.addProperty("quotes", report.quotes());
    line.add("problems", JsonLine.strings(report.problems()));
    return JsonLine.print(line);
  }

  /** The result of a golden search. */
  public static String golden(GoldenResult result) {
    JsonObject line = JsonLine.of("golden");
    line.addProperty("passed", result.fault().isEmpty());
    addResult(line, result);
    return JsonLine.print(line);
  }

  /** The fault of a golden search. */
  public static String failure(String reason, GoldenResult result) {
    JsonObject line = JsonLine.of("failure");
    line.addProperty("reason", reason);
    addResult(line, result);
    return JsonLine.print(line);
  }

  private static void addResult(JsonObject line, GoldenResult result) {
    line.addProperty("words", result.words());
    line.add("fault", JsonLine.string(result.fault().map(GoldenResult.Fault::label)));
    line.add("expected", JsonLine.string(result.expected().article()));
    line.add("found", JsonLine.string(result.found().article()));
    line.add("expected_quote", JsonLine.string(result.expected().quote()));
    line.add("found_quote", JsonLine.string(result.found().quote()));
    line.add("expected_speaker", JsonLine.string(result.expected().speaker()));
    line.add("found_speaker", JsonLine.string(result.found().speaker()));
  }

  /** A mean nDCG that is too low. */
  public static String failure(String reason) {
    JsonObject line = JsonLine.of("failure");
    line.addProperty("reason", reason);
    line.addProperty("fault", "ndcg");
    return JsonLine.print(line);
  }

  /** The nDCG of a judged query. */
  public static String query(Score score) {
    JsonObject line = JsonLine.of("query");
    line.addProperty("id", score.query().id());
    line.addProperty("words", score.query().words());
    line.addProperty("ndcg", score.ndcg());
    return JsonLine.print(line);
  }

  /**
   * The totals.
   *
   * @param scores the scores of judged queries; empty if none were given
   */
  public static String summary(
      int searches, int failures, List<Score> scores, Optional<Double> ndcg) {
    JsonObject line = JsonLine.of("summary");
    line.addProperty("searches", searches);
    line.addProperty("failures", failures);
    line.addProperty("queries", scores.size());
    line.add("ndcg", JsonLine.decimal(ndcg));
    return JsonLine.print(line);
  }
}
