package org.onrecord.ingest;

import java.util.Objects;
import java.util.Optional;

/**
 * The result of one of the {@link GoldenSearches}.
 *
 * @param words the words that were searched for
 * @param expected what should come first; what is empty may be anything
 * @param found what came first; what is empty was not found
 * @param fault the first difference; empty if there is none
 */
public record GoldenResult(String words, First expected, First found, Optional<Fault> fault) {

  /** Checks that no component is null. */
  public GoldenResult {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(fault, "fault");
  }

  /**
   * The best result of a search.
   *
   * @param article the id of the first article
   * @param quote the text of its first quote
   * @param speaker the name of the speaker of that quote
   */
  public record First(Optional<String> article, Optional<String> quote, Optional<String> speaker) {

    /** Checks that no component is null. */
    public First {
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(quote, "quote");
      Objects.requireNonNull(speaker, "speaker");
    }
  }

  /** What differs from the expected result. */
  public enum Fault {
    /** Nothing was found. */
    NOTHING_FOUND("nothing_found"),
    /** Another article came first. */
    ARTICLE("article"),
    /** Another quote came first. */
    QUOTE("quote"),
    /** The quote has another speaker. */
    SPEAKER("speaker");

    private final String label;

    Fault(String label) {
      this.label = label;
    }

    /** {@return the name in JSON} */
    public String label() {
      return label;
    }
  }

  /** Compares what was found with what was expected. */
  static GoldenResult of(String words, First expected, First found) {
    return new GoldenResult(words, expected, found, fault(expected, found));
  }

  private static Optional<Fault> fault(First expected, First found) {
    if (found.article.isEmpty()) {
      return Optional.of(Fault.NOTHING_FOUND);
    }
    if (differs(expected.article, found.article)) {
      return Optional.of(Fault.ARTICLE);
    }
    if (differs(expected.quote, found.quote)) {
      return Optional.of(Fault.QUOTE);
    }
    return differs(expected.speaker, found.speaker) ? Optional.of(Fault.SPEAKER) : Optional.empty();
  }

  private static boolean differs(Optional<String> expected, Optional<String> found) {
    return expected.isPresent() && !expected.equals(found);
  }

  /** {@return the fault as a sentence; empty if there is none} */
  public Optional<String> reason() {
    return fault.map(this::sentence);
  }

  private String sentence(Fault of) {
    String search = "“" + words + "”";
    String quote = found.quote.orElse("no quote");
    return switch (of) {
      case NOTHING_FOUND ->
          search + " found nothing; expected " + expected.article.orElse("an article") + " first";
      case ARTICLE ->
          search
              + " ranked "
              + found.article.orElse("nothing")
              + " first; expected "
              + expected.article.orElse("any");
      case QUOTE ->
          search + " showed " + quote + " first; expected " + expected.quote.orElse("any");
      case SPEAKER ->
          search
              + " attributed "
              + quote
              + " to "
              + found.speaker.orElse("nobody")
              + "; expected "
              + expected.speaker.orElse("anybody");
    };
  }
}
