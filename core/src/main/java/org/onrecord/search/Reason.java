package org.onrecord.search;

import java.util.List;
import java.util.OptionalLong;
import org.onrecord.model.Quote;

/** One of the reasons why something was found, and its share of the score. */
public sealed interface Reason {

  /** What it adds to the score of the hit. */
  double score();

  /**
   * Words of the query stand in what was found.
   *
   * @param asked as the query has them; what a search looks for by itself, as they are found
   * @param found where they stand; empty for what has no words, such as a range of dates
   * @param weight what this kind of match is multiplied by, included in the score; within a quote,
   *     beside what the quote is multiplied by
   */
  record Matched(double score, String asked, List<Found> found, double weight) implements Reason {
    public Matched {
      found = List.copyOf(found);
    }
  }

  /**
   * The words fit a quote: its speaker, what was said, or both.
   *
   * @param quote the one that fits best
   * @param weight what the match of a quote is multiplied by, included in the score
   * @param words why it fits; their scores sum to this score
   */
  record Quoted(double score, Quote quote, double weight, List<Reason> words) implements Reason {
    public Quoted {
      words = List.copyOf(words);
    }
  }

  /**
   * A word in a part of an article.
   *
   * @param in {@code title}, {@code standfirst}, {@code body}, {@code actor}, {@code author},
   *     {@code outlet}, {@code speaker} or {@code said}
   * @param term the form under which it stands in the index: its stem, or as written
   * @param isAsWritten whether that is the form in which it was asked for, not its stem
   * @param times how often it stands there
   * @param worth as how many words of the body one there counts
   * @param among how many articles (of quotes: how many quotes) have the word there, in the whole
   *     index whatever the filters; none for words next to each other
   */
  record Found(
      String in, String term, boolean isAsWritten, int times, double worth, OptionalLong among) {}
}
