package org.onrecord.annotate;

/** A {@link Clause} and why it has the speaker it has. */
record Reported(Clause clause, Attribution attribution) {}
