package org.onrecord.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.onrecord.annotate.Finding;
import org.onrecord.annotate.Rule;
import org.onrecord.model.Article;
import org.onrecord.read.ArticleJson;

/** Articles with their actors and quotes, as core writes them, safe for terminals. */
final class ArticleLine {

  private ArticleLine() {}

  static String article(Article article) {
    return exported(ArticleJson.toJson(article));
  }

  /** A line that core wrote, made safe for terminals. */
  static String exported(String line) {
    return JsonLine.safe(line);
  }

  /** The article, each of its quotes with the rule that found the speaker if there are reasons. */
  static String article(Article article, List<Finding> reasons) {
    if (reasons.isEmpty()) {
      return article(article);
    }
    JsonObject line = JsonParser.parseString(ArticleJson.toJson(article)).getAsJsonObject();
    JsonArray quotes = line.getAsJsonArray("quotes");
    for (int i = 0; i < reasons.size(); i++) {
      quotes
          .get(i)
          .getAsJsonObject()
          .add("rule", JsonLine.string(reasons.get(i).rule().map(Rule::label)));
    }
    return JsonLine.print(line);
  }
}
