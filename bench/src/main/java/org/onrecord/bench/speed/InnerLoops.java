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

/** What is done for every article, every name and every query. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init")
public class InnerLoops {

  private static final int CHARACTERS = 5_000;
  private static final String WORDS = "Araghchi constructive OR \"muscat talks\" -oil since:2025";

  private Path home;
  private Annotator annotator;
  private Article article;
  private NameKey name;
  private RawSearch index;
  private SearchRequest request;

  /** Reads the models and builds an index of one article. */
  @Setup
  public void setUp() throws IOException {
    annotator = Annotator.create();
    String news = RunningNews.of(Path.of(System.getProperty("onrecord.news"))).text(CHARACTERS);
    article = Article.builder("made").body(news).build();
    name = NameKey.of("Araghchi");
    request = SearchRequest.of(WORDS);
    home = Files.createTempDirectory("onrecord-bench");
    try (NewsIndex writer = NewsIndex.open(home)) {
      writer.add(article);
    }
    index = RawSearch.ofOurs(home);
  }

  /** Leaves nothing behind. */
  @TearDown
  public void tearDown() throws IOException {
    index.close();
    Folders.delete(home);
  }

  /** Quotes and actors of an article of 5,000 characters. */
  @Benchmark
  public Article annotate() {
    return annotator.annotate(article);
  }

  /** The key of a name, and how far another one is from it. */
  @Benchmark
  public double nameKey() {
    return name.distance(NameKey.of("Araqchi"));
  }

  /** What a person typed, read. */
  @Benchmark
  public ParsedQuery readQuery() {
    return QueryParser.parse(WORDS);
  }

  /** What was read, as the engine's query; the spellings of names were looked up before. */
  @Benchmark
  public Query translateQuery() throws IOException {
    return index.asOurs(request, /* isForQuotes= */ false);
  }
}
