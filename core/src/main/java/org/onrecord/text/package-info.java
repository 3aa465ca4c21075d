/**
 * Text processing: tokens, sentences, quotation marks, names and their spellings. Depends on the
 * model only, not on speakers, files or indexes.
 */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
