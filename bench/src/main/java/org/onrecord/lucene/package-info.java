/** What speed is measured against: Lucene as somebody who knows it would use it by hand. */
@NullMarked
package org.onrecord.lucene;

import org.jspecify.annotations.NullMarked;
