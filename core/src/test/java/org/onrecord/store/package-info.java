@NullMarked
package org.onrecord.store;

import org.jspecify.annotations.NullMarked;
