@NullMarked
package org.onrecord.names;

import org.jspecify.annotations.NullMarked;
