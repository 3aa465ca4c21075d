package org.onrecord.model;

/**
 * The words that attribute a quote to its speaker: "said", "according to".
 *
 * @param span where they are, which may be in another part than the quote
 * @param text the words as written
 */
public record Cue(Span span, String text) {}
