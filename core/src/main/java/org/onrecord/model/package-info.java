/**
 * What an article is: records for its words, who wrote it, when it appeared, who acts in it and who
 * is quoted.
 *
 * <p>Everything here is immutable and safe to share between threads. Offsets are UTF-16 code units,
 * {@code [start, end)}, into the {@linkplain org.onrecord.model.Part part} of the article that the
 * {@linkplain org.onrecord.model.Span span} names. Knows the JDK and nothing else.
 */
@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
