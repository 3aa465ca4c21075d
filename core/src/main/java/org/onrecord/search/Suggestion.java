package org.onrecord.search;

/**
 * What may have been meant by a word that finds nothing.
 *
 * @param word the word as typed
 * @param replacement a word that is spelt much alike and is found
 */
public record Suggestion(String word, String replacement) {}
