package org.onrecord.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.onrecord.search.Explanation;
import org.onrecord.search.Explanation.Step;
import org.onrecord.search.Reason;
import org.onrecord.search.Reason.Found;

/** Why hits stand where they do, for programs. */
final class ExplanationJson {

  private ExplanationJson() {}

  static JsonObject of(Explanation explanation) {
    JsonObject object = new JsonObject();
    object.add("reasons", reasons(explanation.reasons()));
    object.addProperty("recency", explanation.recency());
    object.add("reckoning", step(explanation.reckoning()));
    return object;
  }

  private static JsonArray reasons(List<Reason> reasons) {
    JsonArray array = new JsonArray();
    for (Reason reason : reasons) {
      JsonObject object = new JsonObject();
      object.addProperty("score", reason.score());
      switch (reason) {
        case Reason.Matched matched -> {
          object.addProperty("asked", matched.asked());
          object.addProperty("weight", matched.weight());
          JsonArray found = new JsonArray();
          matched.found().forEach(place -> found.add(found(place)));
          object.add("found", found);
        }
        case Reason.Quoted(double score, var quote, double weight, var words) -> {
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

  private static JsonObject found(Found found) {
    JsonObject object = new JsonObject();
    object.addProperty("in", found.in());
    object.addProperty("term", found.term());
    object.addProperty("as_written", found.isAsWritten());
    object.addProperty("times", found.times());
    object.addProperty("worth", found.worth());
    found.among().ifPresent(many -> object.addProperty("among", many));
    return object;
  }

  private static JsonObject step(Step step) {
    JsonObject object = new JsonObject();
    object.addProperty("value", step.value());
    object.addProperty("says", step.says());
    JsonArray of = new JsonArray();
    step.of().forEach(part -> of.add(step(part)));
    object.add("of", of);
    return object;
  }
}
