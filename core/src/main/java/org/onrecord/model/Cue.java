package org.onrecord.model;

/**
 * The words that tie a quote to its speaker: "said", "according to".
 *
 * @param span where they stand
 * @param text the words as written
 */
public record Cue(Span span, String text) {}
