package org.onrecord.engine.result;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onrecord.search.SearchRequest;

/** All hits of a request, of which it holds one page at a time. */
public final class HitStream<T> extends Spliterators.AbstractSpliterator<T> {

  /** Whoever wants but a few does not wait for many. */
  private static final int FIRST_PAGE = 20;

  private static final int GROWTH = 4;
  private static final int MAX_PAGE = 1_000;

  private final Pages<T> pages;
  private final Runnable end;
  private final Queue<T> page = new ArrayDeque<>();
  private Optional<SearchRequest> next;

  private HitStream(SearchRequest request, Pages<T> pages, Runnable end) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.next = Optional.of(request.limit(FIRST_PAGE));
    this.pages = pages;
    this.end = end;
  }

  /** Finds pages, all of them at one point in time. */
  public interface Pages<T> {
    ResultPage<T> find(SearchRequest request);
  }

  /**
   * A sequential stream of all hits, whatever the limit of the request, from its cursor on.
   *
   * @param end called once, when the stream has ended, failed or is closed
   */
  public static <T> Stream<T> of(SearchRequest request, Pages<T> pages, Runnable end) {
    AtomicBoolean isEnded = new AtomicBoolean();
    Runnable endOnce =
        () -> {
          if (!isEnded.getAndSet(true)) {
            end.run();
          }
        };
    HitStream<T> hits =
        new HitStream<>(
            request,
            wanted -> {
              if (isEnded.get()) {
                throw new IllegalStateException("the stream is closed");
              }
              return pages.find(wanted);
            },
            endOnce);
    return StreamSupport.stream(hits, false).onClose(endOnce);
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    while (page.isEmpty() && next.isPresent()) {
      load(next.get());
    }
    T hit = page.poll();
    if (hit == null) {
      end.run();
      return false;
    }
    action.accept(hit);
    return true;
  }

  private void load(SearchRequest request) {
    boolean isLoaded = false;
    try {
      ResultPage<T> found = pages.find(request);
      page.addAll(found.hits());
      int size = Math.min(MAX_PAGE, request.paging().limit() * GROWTH);
      next = found.cursor().map(cursor -> request.limit(size).after(cursor));
      isLoaded = true;
    } finally {
      if (!isLoaded) {
        end.run();
      }
    }
  }
}
