package org.onrecord.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.Query;
import org.onrecord.NewsIndex;
import org.onrecord.annotate.Annotator;
import org.onrecord.bench.common.Folders;
import org.onrecord.model.Article;
import org.onrecord.search.ParsedQuery;
import org.onrecord.search.QueryParser;
import org.onrecord.search.SearchRequest;
import org.onrecord.text.NameKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** JMH benchmarks of the inner loops for articles, names and queries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class MicroBenchmarks {

  private static final int CHARACTERS = 5_000;
  private static final String WORDS = "Araghchi constructive OR \"muscat talks\" -oil since:2025";

  private Path home;
  private Annotator annotator;
  private Article article;
  private NameKey name;
  private RawSearch index;
  private SearchRequest request;

  /** Loads the models and builds an index of one article. */
  @Setup
  public void setUp() throws IOException {
    annotator = Annotator.create();
    String news = GeneratedNews.of(Path.of(System.getProperty("onrecord.news"))).text(CHARACTERS);
    article = Article.builder("made").body(news).build();
    name = NameKey.of("Araghchi");
    request = SearchRequest.of(WORDS);
    home = Files.createTempDirectory("onrecord-bench");
    try (NewsIndex writer = NewsIndex.open(home)) {
      writer.add(article);
    }
    index = RawSearch.ofOurs(home);
  }

  /** Deletes the index. */
  @TearDown
  public void tearDown() throws IOException {
    index.close();
    Folders.delete(home);
  }

  /** Annotates an article of 5,000 characters. */
  @Benchmark
  public Article annotate() {
    return annotator.annotate(article);
  }

  /** Computes the key of a name and the distance of another one. */
  @Benchmark
  public double nameKey() {
    return name.distance(NameKey.of("Araqchi"));
  }

  /** Parses a query. */
  @Benchmark
  public ParsedQuery readQuery() {
    return QueryParser.parse(WORDS);
  }

  /** Translates a parsed query to a Lucene query; the spelling variants are cached. */
  @Benchmark
  public Query translateQuery() throws IOException {
    return index.translated(request, /* isForQuotes= */ false);
  }
}
