/**
 * What the words of an article are made of: tokens, sentences, quotation marks, names and their
 * spellings. Knows the model and nothing of quotes' speakers, files or indexes.
 */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
