package org.onrecord;

import java.nio.file.Path;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.onrecord.model.Article;
import org.onrecord.search.SearchRequest;

/** A program that embeds the library; prints the loggers that it finds changed. */
final class QuietHost {

  private QuietHost() {}

  public static void main(String[] args) {
    Logger root = Logger.getLogger("");
    int handlers = root.getHandlers().length;
    try (NewsIndex index = NewsIndex.open(Path.of(args[0]))) {
      index.add(Article.builder("pier").body("“It leaks,” said Petra Vane.").build());
      index.commit();
      index.search(SearchRequest.of("leaks"));
      index.quotes(SearchRequest.of("Vane"));
      index.similar("pier", SearchRequest.everything());
      index.check();
    }
    LogManager.getLogManager()
        .getLoggerNames()
        .asIterator()
        .forEachRemaining(QuietHost::printIfChanged);
    if (root.getHandlers().length != handlers) {
      System.out.println("the handlers of the root");
    }
  }

  private static void printIfChanged(String name) {
    Logger logger = Logger.getLogger(name);
    boolean isRoot = name.isEmpty();
    if (logger.getFilter() != null
        || !logger.getUseParentHandlers()
        || (!isRoot && (logger.getLevel() != null || logger.getHandlers().length > 0))) {
      System.out.println(name);
    }
  }
}
