package org.onrecord.bench.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Range;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.NewsIndex;
import org.onrecord.model.Article;
import org.onrecord.model.Part;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.text.ParagraphSplitter;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.gold.TextSpan;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/**
 * Measures who-said-what search: queries "surname word" for labelled quotes, and checks whether a
 * quote by that surname with that word ranks first; compared with plain BM25 over paragraphs.
 */
public final class WhoSaidWhatProgram implements Program {

  private static final int MAX_QUESTIONS = 300;
  private static final int DEPTH = 10;

  @Override
  public String usage() {
    return "who-said-what QUESTIONS.jsonl OTHER.jsonl… [--index FOLDER|ADDRESS] [--setting answers=1]…";
  }

  @Override
  public String purpose() {
    return "ranking of quotes, compared with plain BM25 over paragraphs";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--index", "--setting");
    if (options.words().isEmpty()) {
      throw new UsageException("expected a file of labelled articles");
    }
    List<LabelledArticle> asking = LabelledArticle.read(Path.of(options.words().get(0)));
    List<LabelledArticle> all = new ArrayList<>(asking);
    for (String other : options.words().subList(1, options.words().size())) {
      all.addAll(LabelledArticle.read(Path.of(other)));
    }
    List<WhoSaidWhatQuestion> questions =
        WhoSaidWhatQuestion.of(
            asking,
            MidFrequencyWords.among(all.stream().map(LabelledArticle::text).toList()),
            MAX_QUESTIONS);
    Map<String, LabelledArticle> articles = Maps.uniqueIndex(all, LabelledArticle::id);
    out.printf("%d articles, %d questions%n%n", all.size(), questions.size());
    out.printf("%-34s %7s %7s %7s  %s%n", "", "P@1", "MRR@10", "P@5", "MRR@10 of articles");
    try (BenchIndex folder =
        BenchIndex.of(
            all.stream().map(LabelledArticle::unannotated).toList(), options.last("--index"))) {
      ours("Onrecord", folder, Ranking.DEFAULT, questions, articles, out);
      for (String setting : options.all("--setting")) {
        ours("  " + setting, folder, RankingSettings.parse(setting), questions, articles, out);
      }
    }
    plain(questions, all, articles, out);
  }

  private static void ours(
      String name,
      BenchIndex folder,
      Ranking ranking,
      List<WhoSaidWhatQuestion> questions,
      Map<String, LabelledArticle> articles,
      PrintStream out)
      throws IOException {
    List<Answer> quotes = new ArrayList<>();
    List<Answer> found = new ArrayList<>();
    try (NewsIndex index = folder.open(ranking)) {
      for (WhoSaidWhatQuestion question : questions) {
        SearchRequest request = SearchRequest.of(question.words()).limit(DEPTH);
        quotes.add(quotes(index, question, articles));
        found.add(
            new Answer(
                index.search(request).hits().stream()
                    .map(hit -> labelled(hit.article(), articles))
                    .map(article -> answers(question, article))
                    .toList()));
      }
    }
    row(name, quotes, found, out);
  }

  private static Answer quotes(
      NewsIndex index, WhoSaidWhatQuestion question, Map<String, LabelledArticle> articles) {
    SearchRequest request = SearchRequest.of(question.words()).limit(DEPTH);
    return new Answer(
        index.quotes(request).hits().stream()
            .map(
                hit -> bodySpan(hit).filter(at -> answers(question, hit, at, articles)).isPresent())
            .toList());
  }

  private static Optional<TextSpan> bodySpan(QuoteHit hit) {
    return hit.quote()
        .span()
        .filter(span -> span.part() == Part.BODY)
        .map(span -> new TextSpan(span.start(), span.end()));
  }

  private static boolean answers(
      WhoSaidWhatQuestion question,
      QuoteHit hit,
      TextSpan at,
      Map<String, LabelledArticle> articles) {
    return question.isAnsweredBy(labelled(hit.article(), articles), at);
  }

  private static LabelledArticle labelled(Article article, Map<String, LabelledArticle> articles) {
    return Objects.requireNonNull(articles.get(article.id()));
  }

  private static boolean answers(WhoSaidWhatQuestion question, LabelledArticle article) {
    return question.isAnsweredBy(article, new TextSpan(0, article.text().length()));
  }

  private static void plain(
      List<WhoSaidWhatQuestion> questions,
      List<LabelledArticle> all,
      Map<String, LabelledArticle> articles,
      PrintStream out)
      throws IOException {
    Map<String, Paragraph> paragraphs = paragraphs(all);
    try (PlainBm25 bm25 = new PlainBm25(Maps.transformValues(paragraphs, Paragraph::text))) {
      plain("BM25 over paragraphs, any word", bm25.any(.9, .4), questions, paragraphs, out);
      plain("BM25 over paragraphs, all words", bm25.all(.9, .4), questions, paragraphs, out);
    }
  }

  private static void plain(
      String name,
      Ranker ranker,
      List<WhoSaidWhatQuestion> questions,
      Map<String, Paragraph> paragraphs,
      PrintStream out)
      throws IOException {
    List<Answer> found = new ArrayList<>();
    List<Answer> articles = new ArrayList<>();
    for (WhoSaidWhatQuestion question : questions) {
      List<Paragraph> ranked =
          ranker.rank(question.words()).stream()
              .map(id -> Objects.requireNonNull(paragraphs.get(id)))
              .toList();
      found.add(
          new Answer(
              ranked.stream()
                  .limit(DEPTH)
                  .map(paragraph -> question.isAnsweredBy(paragraph.article(), paragraph.at()))
                  .toList()));
      articles.add(
          new Answer(
              ranked.stream()
                  .map(Paragraph::article)
                  .distinct()
                  .limit(DEPTH)
                  .map(article -> answers(question, article))
                  .toList()));
    }
    row(name, found, articles, out);
  }

  private static ImmutableMap<String, Paragraph> paragraphs(List<LabelledArticle> articles) {
    ImmutableMap.Builder<String, Paragraph> paragraphs = ImmutableMap.builder();
    for (LabelledArticle article : articles) {
      for (Range<Integer> range : ParagraphSplitter.split(article.text())) {
        TextSpan at = new TextSpan(range.lowerEndpoint(), range.upperEndpoint());
        paragraphs.put(article.id() + ' ' + at.start(), new Paragraph(article, at));
      }
    }
    return paragraphs.buildOrThrow();
  }

  private static void row(
      String name, List<Answer> quotes, List<Answer> articles, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-34s %7.3f %7.3f %7.3f  %.3f%n",
        name,
        quotes.stream().mapToDouble(answer -> answer.precision(1)).average().orElse(0),
        quotes.stream().mapToDouble(Answer::reciprocalRank).average().orElse(0),
        quotes.stream().mapToDouble(answer -> answer.precision(5)).average().orElse(0),
        articles.stream().mapToDouble(Answer::reciprocalRank).average().orElse(0));
  }

  private record Paragraph(LabelledArticle article, TextSpan at) {
    String text() {
      return article.text().substring(at.start(), at.end());
    }
  }

  /** Whether each hit, best first, is relevant. */
  private record Answer(List<Boolean> relevant) {

    private Answer {
      relevant = ImmutableList.copyOf(relevant);
    }

    double precision(int depth) {
      return relevant.stream().limit(depth).filter(yes -> yes).count() / (double) depth;
    }

    double reciprocalRank() {
      int first = relevant.indexOf(true);
      return first < 0 ? 0 : 1.0 / (first + 1);
    }
  }
}
