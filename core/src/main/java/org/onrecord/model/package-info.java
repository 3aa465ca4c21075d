/**
 * The data model: an article's text, authors, publication date, actors and quotes.
 *
 * <p>Everything here except builders is immutable and safe to share between threads. Lists and maps
 * are copied and cannot be modified. Offsets are UTF-16 code units, {@code [start, end)}, into the
 * {@linkplain org.onrecord.model.Part part} of the article that the {@linkplain
 * org.onrecord.model.Span span} names. No argument may be null ({@link NullPointerException}).
 * Depends on the JDK only.
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
