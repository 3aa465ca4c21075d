package org.onrecord.annotate;

/**
 * Words of a sentence that are reported without marks.
 *
 * @param first the index of their first token
 * @param last the index of their last token
 * @param speaker who said them
 */
record Clause(int first, int last, Answer speaker) {}
