package org.onrecord.ingest;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.onrecord.model.Article;
import org.onrecord.read.UnreadableArticle;

/**
 * What one source gives, in its order, on the way from the thread that reads it to the one that
 * writes. Holds a few articles at most: who reads waits until they are written.
 */
final class Feed {

  private static final int CAPACITY = 32;

  private final String source;
  private final long bytes;
  private final BlockingQueue<Item> items = new ArrayBlockingQueue<>(CAPACITY);

  /**
   * @param bytes how long the source is; 0 if nobody knows
   */
  Feed(String source, long bytes) {
    this.source = source;
    this.bytes = bytes;
  }

  /** Something that came out of a source. */
  sealed interface Item {}

  /** The source is to be read in this version; first of all, where it has one. */
  record Begin(String version) implements Item {}

  /**
   * An article, once it is annotated.
   *
   * @param reached how many bytes of the source it took to find it
   */
  record Found(Article read, Future<Article> annotated, long reached) implements Item {}

  /** An article that is in the index already: an earlier run was stopped behind it. */
  record Known(Article read, long reached) implements Item {}

  /** Something that was not read, or not whole. */
  record Problem(UnreadableArticle problem) implements Item {}

  /** There is no more; nothing was read if the source is as it was. */
  record End(boolean isUnchanged) implements Item {}

  /** Reading was stopped from outside. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  String source() {
    return source;
  }

  long bytes() {
    return bytes;
  }

  void put(Item item) {
    try {
      items.put(item);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }

  /** Waits for the next item, for a short time; empty if there is none yet. */
  Optional<Item> poll(long millis) {
    try {
      return Optional.ofNullable(items.poll(millis, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Stopped();
    }
  }
}
