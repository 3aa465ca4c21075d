@NullMarked
package org.onrecord.lucene;

import org.jspecify.annotations.NullMarked;
