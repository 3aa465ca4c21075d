package org.onrecord.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.Span;
import org.onrecord.verify.Claim;
import org.onrecord.verify.Coverage;
import org.onrecord.verify.Difference;
import org.onrecord.verify.Match;
import org.onrecord.verify.Trace;
import org.onrecord.verify.Verdict;

/** Verdicts and traces as lines of JSON. */
public final class VerdictJson {

  private VerdictJson() {}

  public static String verdict(String id, Verdict verdict) {
    JsonObject line = JsonLine.of("verdict");
    line.addProperty("id", id);
    line.add("claim", claim(verdict.claim()));
    line.addProperty("verdict", verdict.kind().label());
    line.addProperty("confidence", rounded(verdict.confidence()));
    line.addProperty("speaker_agrees", verdict.speakerAgreement().label());
    line.add("match", match(verdict.match()));
    line.add("differences", differences(verdict.differences()));
    line.addProperty("cut_before", verdict.cut().before());
    line.addProperty("cut_after", verdict.cut().after());
    line.addProperty("sentence", verdict.cut().sentence());
    line.add("negation_before", JsonLine.string(verdict.cut().negation()));
    line.add("first", match(verdict.first()));
    line.addProperty("occurrences", verdict.occurrences());
    line.addProperty("outlets", verdict.outlets());
    JsonArray nearest = new JsonArray();
    verdict.nearest().forEach(near -> nearest.add(match(Optional.of(near))));
    line.add("nearest", nearest);
    line.add("coverage", coverage(verdict.coverage()));
    line.add(
        "quote", verdict.quote().<JsonElement>map(VerdictJson::quote).orElse(JsonNull.INSTANCE));
    return JsonLine.print(line);
  }

  /** A claim that cannot be checked. */
  public static String problem(String id, String message) {
    JsonObject line = JsonLine.of("problem");
    line.addProperty("id", id);
    line.addProperty("message", message);
    return JsonLine.print(line);
  }

  public static String summary(VerdictSummary summary) {
    JsonObject line = JsonLine.of("summary");
    line.addProperty("claims", summary.claims());
    line.addProperty("confirmed", summary.confirmed());
    line.addProperty("problems", summary.problems());
    JsonObject verdicts = new JsonObject();
    for (Verdict.Kind kind : Verdict.Kind.values()) {
      verdicts.addProperty(kind.label(), summary.count(kind));
    }
    line.add("verdicts", verdicts);
    return JsonLine.print(line);
  }

  public static String use(Trace.Use use) {
    JsonObject line = JsonLine.of("use");
    line.add("match", match(Optional.of(use.match())));
    line.add("differences", differences(use.differences()));
    JsonArray copies = new JsonArray();
    for (Article copy : use.copies()) {
      JsonObject object = new JsonObject();
      object.addProperty("article", copy.id());
      object.add("outlet", JsonLine.string(copy.outlet()));
      copies.add(object);
    }
    line.add("copies", copies);
    return JsonLine.print(line);
  }

  public static String summary(Trace trace) {
    JsonObject line = JsonLine.of("summary");
    line.add("claim", claim(trace.claim()));
    line.addProperty("uses", trace.uses().size());
    line.add("first", match(trace.first().map(Trace.Use::match)));
    line.add("speakers", counts(trace.speakers()));
    line.add("outlets", counts(trace.outlets()));
    line.addProperty("more", trace.hasMore());
    return JsonLine.print(line);
  }

  private static JsonArray counts(Map<String, Integer> counts) {
    JsonArray array = new JsonArray();
    counts.forEach(
        (value, count) -> {
          JsonObject object = new JsonObject();
          object.addProperty("value", value);
          object.addProperty("count", count);
          array.add(object);
        });
    return array;
  }

  private static JsonObject claim(Claim claim) {
    JsonObject object = new JsonObject();
    object.addProperty("text", claim.text());
    object.add("speaker", JsonLine.string(claim.speaker()));
    return object;
  }

  private static JsonElement match(Optional<Match> found) {
    if (found.isEmpty()) {
      return JsonNull.INSTANCE;
    }
    Match match = found.get();
    Article article = match.article();
    JsonObject object = new JsonObject();
    object.addProperty("article", article.id());
    object.addProperty("title", article.title());
    object.add("published", HitJson.published(article.published()));
    object.add("outlet", JsonLine.string(article.outlet()));
    object.add("url", JsonLine.string(article.url()));
    object.add("in", JsonLine.string(match.span().map(span -> span.part().label())));
    object.add("start", JsonLine.number(match.span().map(Span::start)));
    object.add("end", JsonLine.number(match.span().map(Span::end)));
    object.addProperty("text", match.text());
    object.addProperty("source", match.source().label());
    object.add("kind", JsonLine.string(match.quote().map(quote -> quote.kind().label())));
    object.add(
        "speaker",
        match.quote().flatMap(Quote::speaker).map(HitJson::speaker).orElse(JsonNull.INSTANCE));
    object.addProperty("similarity", rounded(match.similarity()));
    return object;
  }

  private static JsonArray differences(List<Difference> differences) {
    JsonArray array = new JsonArray();
    for (Difference difference : differences) {
      JsonObject object = new JsonObject();
      object.addProperty("op", difference.kind().label());
      object.addProperty("claimed", difference.claimed());
      object.addProperty("found", difference.found());
      object.add(
          "matters",
          difference.turnsMeaning().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
      object.addProperty("counts", difference.counts());
      array.add(object);
    }
    return array;
  }

  private static JsonObject coverage(Coverage coverage) {
    JsonObject object = new JsonObject();
    object.addProperty("articles", coverage.articles());
    object.add("from", JsonLine.string(coverage.from()));
    object.add("to", JsonLine.string(coverage.to()));
    object.addProperty("quotes", coverage.quotes());
    object.add(
        "quotes_of_speaker",
        coverage.quotesOfSpeaker().<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
    return object;
  }

  private static JsonElement quote(Quote quote) {
    JsonObject object = new JsonObject();
    object.add("in", JsonLine.string(quote.span().map(span -> span.part().label())));
    object.add("start", JsonLine.number(quote.span().map(Span::start)));
    object.add("end", JsonLine.number(quote.span().map(Span::end)));
    return object;
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
