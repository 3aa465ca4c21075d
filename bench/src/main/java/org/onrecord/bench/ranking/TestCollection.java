package org.onrecord.bench.ranking;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import org.onrecord.bench.common.ArticleFile;
import org.onrecord.ingest.JudgedSearches;
import org.onrecord.ingest.JudgedSearches.Judged;
import org.onrecord.model.Article;

/** Articles with queries and relevance judgements. */
record TestCollection(ImmutableList<Article> articles, ImmutableList<Judged> topics) {

  /**
   * The collection in a folder: {@code corpus.jsonl}, {@code queries.tsv} (name, tab, words) and
   * {@code qrels.tsv} (query, iteration, article, grade, as TREC writes them). Queries without a
   * relevant article are left out.
   */
  static TestCollection read(Path folder) {
    JudgedSearches judged =
        JudgedSearches.read(folder.resolve("queries.tsv"), folder.resolve("qrels.tsv"));
    return new TestCollection(articles(folder), ImmutableList.copyOf(judged.searches()));
  }

  /** The articles of the collection in a folder. */
  static ImmutableList<Article> articles(Path folder) {
    return ImmutableList.copyOf(ArticleFile.read(folder.resolve("corpus.jsonl"), "corpus.jsonl"));
  }
}
