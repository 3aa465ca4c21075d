package org.onrecord.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.engine.result.ContentCheck;
import org.onrecord.engine.schema.Schema;
import org.onrecord.model.Article;
import org.onrecord.search.CheckReport;

/** Reads every article of an index on a cluster, and counts its quotes. */
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
      problems.add("its articles cannot be read: " + e.getMessage());
    }
    long kept = index.count(ClusterQueries.term(Schema.TYPE, Schema.TYPE_QUOTE));
    if (problems.isEmpty() && kept != quotes) {
      problems.add("it has " + kept + " quotes, its articles have " + quotes);
    }
    return CheckReport.builder(articles, quotes).problems(problems).build();
  }

  private void read(Article article) {
    articles++;
    quotes += article.quotes().size();
    problems.addAll(ContentCheck.problems(article));
  }
}
