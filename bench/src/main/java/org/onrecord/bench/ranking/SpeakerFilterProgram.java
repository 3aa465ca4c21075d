package org.onrecord.bench.ranking;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.NewsIndex;
import org.onrecord.bench.common.ArticleFile;
import org.onrecord.bench.common.Folders;
import org.onrecord.bench.common.XzFiles;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.search.QuoteHit;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.training.gold.LabelledArticle;
import org.onrecord.training.program.Options;
import org.onrecord.training.program.Program;

/**
 * Measures the filter by speaker: asks for quotes by every surname that a speaker of the articles
 * bears, and looks by whom those are that come, and which spellings of the bearers' names are
 * missed.
 */
public final class SpeakerFilterProgram implements Program {

  private static final int MAX_HITS = 10_000;

  @Override
  public String usage() {
    return "speaker-filter [CORPUS.jsonl[.xz]]… [--labelled FILE.jsonl]… [--articles N]"
        + " [--index FOLDER|ADDRESS]";
  }

  @Override
  public String purpose() {
    return "whose quotes a filter by surname finds";
  }

  @Override
  public void run(List<String> arguments, PrintStream out) throws IOException {
    Options options = Options.of(arguments, "--labelled", "--articles", "--index");
    List<Article> articles = new ArrayList<>();
    for (String file : options.all("--labelled")) {
      LabelledArticle.read(Path.of(file)).forEach(article -> articles.add(article.unannotated()));
    }
    for (String file : options.words()) {
      articles.addAll(corpus(Path.of(file)));
    }
    if (articles.isEmpty()) {
      throw new UsageException("speaker-filter needs a file of articles");
    }
    int limit = options.last("--articles").map(Integer::parseInt).orElse(articles.size());
    List<Article> used = articles.subList(0, Math.min(limit, articles.size()));
    try (BenchIndex built = BenchIndex.of(used, options.last("--index"));
        NewsIndex index = built.open(Ranking.DEFAULT)) {
      out.printf("%d articles%n", used.size());
      measure(index, out);
    }
  }

  private static List<Article> corpus(Path file) throws IOException {
    Path folder = Files.createTempDirectory("onrecord-bench");
    try {
      return ArticleFile.read(XzFiles.of(file, folder), file.getFileName().toString());
    } finally {
      Folders.delete(folder);
    }
  }

  private static void measure(NewsIndex index, PrintStream out) {
    Map<String, Long> quotesBySpeaker = new TreeMap<>();
    Set<String> people = new HashSet<>();
    index.forEach(
        SearchRequest.everything(),
        article -> {
          for (Quote quote : article.quotes()) {
            quote
                .speaker()
                .ifPresent(speaker -> quotesBySpeaker.merge(speaker.name(), 1L, Long::sum));
          }
          for (Actor actor : article.actors()) {
            if (actor.kind() == Actor.Kind.PERSON) {
              people.add(actor.name());
            }
          }
        });
    SpeakerSurnames surnames = SpeakerSurnames.of(quotesBySpeaker, people);
    long found = 0;
    long wrong = 0;
    long wrongUnjoined = 0;
    int wrongFirst = 0;
    int joined = 0;
    int joinedFound = 0;
    ImmutableList<String> asked = surnames.surnames();
    for (String surname : asked) {
      List<String> speakers =
          index.quotes(SearchRequest.everything().speaker(surname).limit(MAX_HITS)).hits().stream()
              .map(SpeakerFilterProgram::speaker)
              .toList();
      found += speakers.size();
      wrong += speakers.stream().filter(name -> !surnames.isBorneBy(surname, name)).count();
      wrongUnjoined += speakers.stream().filter(name -> !surnames.isAnswer(surname, name)).count();
      wrongFirst += speakers.isEmpty() || surnames.isAnswer(surname, speakers.get(0)) ? 0 : 1;
      for (String spelling : surnames.joinedSpellings(surname)) {
        joined++;
        joinedFound += speakers.contains(spelling) ? 1 : 0;
      }
    }
    out.printf("%d surnames asked for, %d quotes found%n", asked.size(), found);
    share(out, "by a speaker of another surname, as it is spelt", wrong, found);
    share(out, "by a speaker of another surname who is not joined", wrongUnjoined, found);
    share(out, "surnames whose first quote is by such a speaker", wrongFirst, asked.size());
    share(out, "spellings joined to a bearer that are found", joinedFound, joined);
  }

  private static String speaker(QuoteHit hit) {
    return hit.quote().speaker().orElseThrow().name();
  }

  private static void share(PrintStream out, String what, long part, long whole) {
    out.printf(
        Locale.ROOT,
        "%-52s %6d of %-6d %6.2f %%%n",
        what,
        part,
        whole,
        whole == 0 ? 0 : 100.0 * part / whole);
  }
}
