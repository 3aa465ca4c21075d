/** Options that several commands share: the index, the sources, the query and its filters. */
@NullMarked
package org.onrecord.cli.option;

import org.jspecify.annotations.NullMarked;
