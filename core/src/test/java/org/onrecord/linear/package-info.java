@NullMarked
package org.onrecord.linear;

import org.jspecify.annotations.NullMarked;
