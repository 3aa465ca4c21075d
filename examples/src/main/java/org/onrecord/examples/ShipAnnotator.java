package org.onrecord.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.NewsIndex;
import org.onrecord.annotate.Annotator;
import org.onrecord.model.Article;
import org.onrecord.search.Facet;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;

/**
 * An annotator of one's own: finds the ships that an article names, beside the quotes and actors
 * that the library finds, and keeps them as an attribute, to filter and to count by.
 */
public final class ShipAnnotator {

  private static final String SHIP = "ship";
  private static final Pattern NAMED_SHIP =
      Pattern.compile("\\b(?:ferry|trawler|tug|ketch) ((?:\\p{Lu}\\p{Ll}+ ?){1,3})");

  private final Annotator annotator = Annotator.create();

  /** The article with its language, actors, quotes and ships. */
  Article annotate(Article article) {
    Article annotated = annotator.annotate(article);
    Set<String> ships = ships(article.body());
    return ships.isEmpty()
        ? annotated
        : annotated.toBuilder().attribute(SHIP, ships.toArray(String[]::new)).build();
  }

  private static Set<String> ships(String text) {
    Set<String> ships = new TreeSet<>();
    Matcher named = NAMED_SHIP.matcher(text);
    while (named.find()) {
      ships.add(named.group(1).strip());
    }
    return ships;
  }

  /**
   * Runs the example.
   *
   * @param args the folder of the index
   */
  public static void main(String[] args) {
    run(Path.of(args[0]), Harbour.ARTICLES, System.out);
  }

  static void run(Path index, List<Article> articles, PrintStream out) {
    ShipAnnotator ships = new ShipAnnotator();
    try (NewsIndex news = NewsIndex.open(index)) {
      articles.forEach(article -> news.addAnnotated(ships.annotate(article)));
      news.commit();

      SearchRequest all = SearchRequest.everything().facet(Facet.attribute(SHIP));
      news.search(all).facets().stream()
          .flatMap(facet -> facet.values().stream())
          .forEach(ship -> out.println(ship.value() + ": " + ship.count()));
      for (Hit hit : news.search(SearchRequest.everything().attribute(SHIP, "Grey Petrel"))) {
        out.println(hit.article().title());
      }
    }
  }
}
