package org.onrecord.bench.store;

/** A commit that was reported. */
record Commit(long generation, String digest) {}
