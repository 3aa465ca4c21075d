package org.onrecord.bench;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.model.Article;

/** Articles with queries and judgements: what rankings are measured on. */
record TestCollection(ImmutableList<Article> articles, ImmutableList<Topic> topics) {

  private static final Splitter COLUMNS =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

  /**
   * The collection in a folder: {@code corpus.jsonl}, {@code queries.tsv} (name, tab, words) and
   * {@code qrels.tsv} (query, iteration, article, grade, as TREC writes them). Queries without a
   * relevant article are left out.
   */
  static TestCollection read(Path folder) throws IOException {
    Table<String, String, Integer> grades = HashBasedTable.create();
    for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
      List<String> columns = COLUMNS.splitToList(line);
      int grade = Integer.parseInt(columns.get(3));
      if (grade > 0) {
        grades.put(columns.get(0), columns.get(2), grade);
      }
    }
    ImmutableList.Builder<Topic> topics = ImmutableList.builder();
    for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
      String id = line.substring(0, line.indexOf('\t'));
      if (grades.containsRow(id)) {
        String words = line.substring(line.indexOf('\t') + 1);
        topics.add(new Topic(id, words, ImmutableMap.copyOf(grades.row(id))));
      }
    }
    return new TestCollection(articles(folder), topics.build());
  }

  /** The articles of the collection in a folder. */
  static ImmutableList<Article> articles(Path folder) {
    return ImmutableList.copyOf(ArticleFile.read(folder.resolve("corpus.jsonl"), "corpus.jsonl"));
  }
}
