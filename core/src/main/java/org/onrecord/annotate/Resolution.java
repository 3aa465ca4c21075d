package org.onrecord.annotate;

/**
 * Whom a mention means.
 *
 * @param name the fullest name the article prints
 * @param confidence the probability that it is the right one, if the mention is
 */
record Resolution(String name, double confidence) {}
