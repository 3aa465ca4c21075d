package org.onrecord.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an index holds as of the last commit.
 *
 * @param articles how many articles
 * @param undated how many of them without a publication day
 * @param quotes how many quotes
 * @param attributed how many of them with a speaker
 * @param actors how many different names of actors
 * @param earliest the first publication day
 * @param latest the last publication day
 * @param bytes what it takes on disk
 * @param schema the version of its layout
 * @param label what it was named when it was made
 */
public record Stats(
    long articles,
    long undated,
    long quotes,
    long attributed,
    long actors,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    long bytes,
    int schema,
    Optional<String> label) {}
