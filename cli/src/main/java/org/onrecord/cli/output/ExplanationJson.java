package org.onrecord.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.onrecord.search.Explanation;
import org.onrecord.search.Explanation.Step;
import org.onrecord.search.Reason;
import org.onrecord.search.TermMatch;

/** Explanations of scores, for programs. */
final class ExplanationJson {

  private ExplanationJson() {}

  static JsonObject of(Explanation explanation) {
    JsonObject object = new JsonObject();
    object.add("reasons", reasons(explanation.reasons()));
    object.addProperty("recency", explanation.recency());
    object.add("reckoning", step(explanation.computation()));
    return object;
  }

  private static JsonArray reasons(List<Reason> reasons) {
    JsonArray array = new JsonArray();
    for (Reason reason : reasons) {
      JsonObject object = new JsonObject();
      object.addProperty("score", reason.score());
      switch (reason) {
        case Reason.WordMatch matched -> {
          object.addProperty("asked", matched.queryText());
          object.addProperty("weight", matched.weight());
          JsonArray found = new JsonArray();
          matched.matches().forEach(match -> found.add(found(match)));
          object.add("found", found);
        }
        case Reason.NameMatch(double score, String name) -> object.addProperty("name", name);
        case Reason.QuoteMatch(double score, var quote, double weight, var words) -> {
          object.addProperty("text", quote.text());
          object.add("speaker", quote.speaker().map(HitJson::speaker).orElse(JsonNull.INSTANCE));
          object.addProperty("weight", weight);
          object.add("reasons", reasons(words));
        }
      }
      object.addProperty("says", ExplanationPrinter.sentence(reason));
      array.add(object);
    }
    return array;
  }

  private static JsonObject found(TermMatch found) {
    JsonObject object = new JsonObject();
    object.addProperty("in", found.field());
    object.addProperty("term", found.term());
    object.addProperty("as_written", found.isExactForm());
    object.addProperty("times", found.termFrequency());
    object.addProperty("worth", found.fieldWeight());
    found.documentFrequency().ifPresent(count -> object.addProperty("among", count));
    return object;
  }

  private static JsonObject step(Step step) {
    JsonObject object = new JsonObject();
    object.addProperty("value", step.value());
    object.addProperty("says", step.description());
    JsonArray of = new JsonArray();
    step.details().forEach(part -> of.add(step(part)));
    object.add("of", of);
    return object;
  }
}
