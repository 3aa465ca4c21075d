package org.onrecord.ingest;

import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;

/** Hears how reading goes, on the reading thread. */
public interface IngestListener {

  /** Hears nothing. */
  IngestListener NONE = new IngestListener() {};

  /** An article was read and added. */
  default void article(Article article) {}

  /** A source was read to its end. */
  default void source(String name, int articles) {}

  /** Something was not read, or not whole; the rest goes on. */
  default void problem(UnreadableArticle problem) {}
}
