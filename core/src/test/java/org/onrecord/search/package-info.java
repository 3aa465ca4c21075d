@NullMarked
package org.onrecord.search;

import org.jspecify.annotations.NullMarked;
