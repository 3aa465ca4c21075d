/**
 * Parts of speech, heads and relations, from trained models ({@code training/run grammar}) in a
 * resource. {@link org.onrecord.syntax.Grammar} is the entry point, {@link
 * org.onrecord.syntax.DependencyTree} the result.
 *
 * <p>In a sentence each quotation is one token, as in {@link org.onrecord.annotate}.
 */
@NullMarked
package org.onrecord.syntax;

import org.jspecify.annotations.NullMarked;
