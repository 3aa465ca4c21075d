package org.onrecord.store;

/**
 * Which reading of which source gave an article. What an earlier reading of a source gave, and the
 * latest does not, can be told and removed by it.
 *
 * @param source what the file is called in the index: relative to the folder that was given
 * @param version differs whenever the source, or the way in which it is read, does
 */
public record Origin(String source, String version) {}
