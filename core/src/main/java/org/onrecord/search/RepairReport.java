package org.onrecord.search;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of the articles of a damaged index.
 *
 * @param kept how many could be read and are in the index now
 * @param lost how many could not; empty if the index no longer told how many there were
 * @param damagedFiles where the damaged files are kept
 */
public record RepairReport(long kept, Optional<Long> lost, Path damagedFiles) {}
