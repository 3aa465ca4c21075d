/**
 * Names in English text, found by a model that is learned ({@code training/run actors}) and shipped
 * as a resource. {@link org.onrecord.names.NameTagger} is the door, {@link
 * org.onrecord.names.TaggedName} what it gives.
 *
 * <p>Only words that a capital stands in, and small words between them, are looked at; every other
 * word is no name.
 */
@NullMarked
package org.onrecord.names;

import org.jspecify.annotations.NullMarked;
