@NullMarked
package org.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
