/**
 * The grammar of a sentence: parts of speech, heads and relations, found by models that are learned
 * ({@code training/run grammar}) and shipped as a resource. {@link org.onrecord.syntax.Grammar} is
 * the door, {@link org.onrecord.syntax.Tree} what it gives.
 *
 * <p>A sentence is seen as a list of tokens in which each stretch in quotation marks is one word,
 * as {@link org.onrecord.annotate} sees it.
 */
@NullMarked
package org.onrecord.syntax;

import org.jspecify.annotations.NullMarked;
