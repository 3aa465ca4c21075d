package org.onrecord.search;

/**
 * A correction for a word without matches.
 *
 * @param word the word as typed
 * @param replacement a word of similar spelling that has matches
 */
public record Suggestion(String word, String replacement) {}
