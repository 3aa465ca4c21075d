/** What holds for all modules together. */
@NullMarked
package org.onrecord.architecture;

import org.jspecify.annotations.NullMarked;
