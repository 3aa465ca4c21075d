/**
 * Finds actors, quotes and who said them in the words of an article. Knows no files and no index.
 */
@NullMarked
package org.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
