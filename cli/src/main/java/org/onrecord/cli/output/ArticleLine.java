package org.onrecord.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.model.AttributionRule;
import org.onrecord.model.ExplainedQuote;
import org.onrecord.read.ArticleJson;

/**
 * Articles with their actors and quotes as lines of JSON, as core writes them, safe for terminals.
 */
public final class ArticleLine {

  private ArticleLine() {}

  public static String article(Article article) {
    return exported(ArticleJson.toJson(article));
  }

  /** Makes a line that core wrote safe for terminals. */
  public static String exported(String line) {
    return JsonLine.safe(line);
  }

  /** The article; if {@code reasons} are given, each quote has the rule that attributed it. */
  public static String article(Article article, List<ExplainedQuote> reasons) {
    if (reasons.isEmpty()) {
      return article(article);
    }
    JsonObject line = JsonParser.parseString(ArticleJson.toJson(article)).getAsJsonObject();
    JsonArray quotes = line.getAsJsonArray("quotes");
    for (int i = 0; i < reasons.size(); i++) {
      quotes
          .get(i)
          .getAsJsonObject()
          .add("rule", JsonLine.string(reasons.get(i).rule().map(AttributionRule::label)));
    }
    return JsonLine.print(line);
  }
}
