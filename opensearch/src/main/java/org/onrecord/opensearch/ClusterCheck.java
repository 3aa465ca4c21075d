package org.onrecord.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.engine.result.ContentCheck;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.CheckReport;

/** Checks an index on a cluster: reads all articles and compares the number of their quotes. */
final class ClusterCheck {

  private final ClusterIndex index;
  private final ClusterSearchEngine engine;
  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long quotes;

  ClusterCheck(ClusterIndex index, ClusterSearchEngine engine) {
    this.index = index;
    this.engine = engine;
  }

  CheckReport run() {
    try {
      engine.forEach(Schema.term(Schema.TYPE, Schema.TYPE_ARTICLE), this::read);
    } catch (IOException e) {
      problems.add("the articles cannot be read: " + e.getMessage());
    }
    long indexedQuotes = index.count(ClusterQueries.term(Schema.TYPE, Schema.TYPE_QUOTE));
    if (problems.isEmpty() && indexedQuotes != quotes) {
      problems.add("the index has " + indexedQuotes + " quotes, but its articles have " + quotes);
    }
    return CheckReport.builder(articles, quotes).problems(problems).build();
  }

  private void read(Article article) {
    articles++;
    quotes += article.quotes().stream().filter(Quote::isSaid).count();
    problems.addAll(ContentCheck.problems(article));
  }
}
