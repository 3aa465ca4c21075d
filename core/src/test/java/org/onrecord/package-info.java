@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
