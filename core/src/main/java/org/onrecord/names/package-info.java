/**
 * Named entity recognition for English, with a trained model ({@code training/run actors}) in a
 * resource. {@link org.onrecord.names.NameTagger} is the entry point; it returns {@link
 * org.onrecord.names.TaggedName}s.
 *
 * <p>Only capitalized words and the short words between them are considered.
 */
@NullMarked
package org.onrecord.names;

import org.jspecify.annotations.NullMarked;
