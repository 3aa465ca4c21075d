package org.onrecord.verify;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.onrecord.model.Part;
import org.onrecord.model.Quote;

/**
 * A run of words of an article that a claim is aligned with.
 *
 * @param kind what the words are
 * @param part where they stand
 * @param words the words in order
 * @param sections the quotes that the words belong to, in order; empty for running text
 * @param sectionOf for each word, the index of its section
 */
record Passage(
    Kind kind, Part part, List<Word> words, ImmutableList<Section> sections, int[] sectionOf) {

  enum Kind {
    /** All marked words of one utterance. */
    UTTERANCE,
    /** All marked words of an article: for claims stitched together. */
    ALL_UTTERANCES,
    /** All words of a title, standfirst or body. */
    TEXT
  }

  /**
   * Marked words in a row.
   *
   * @param quote the quote; one without a speaker for marked words that are nobody's
   * @param isInText whether it stands in the article; otherwise offsets are in the quote's text
   * @param utterance the number of its utterance, unique in the article
   */
  record Section(Quote quote, boolean isInText, int utterance) {}

  Section section(int word) {
    return sections.get(sectionOf[word]);
  }
}
