/**
 * Teaches the models of {@link org.onrecord.syntax.Grammar}, which are read where they are used.
 */
@NullMarked
package org.onrecord.syntax;

import org.jspecify.annotations.NullMarked;
