package org.onrecord.search;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of the articles of a damaged index.
 *
 * @param kept how many could be read and are in the index now
 * @param lost how many could not; empty if the index no longer told how many there were
 * @param aside where the damaged files are kept
 */
public record Salvage(long kept, Optional<Long> lost, Path aside) {}
