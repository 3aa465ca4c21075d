@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
