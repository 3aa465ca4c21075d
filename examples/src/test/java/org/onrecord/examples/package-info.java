@NullMarked
package org.onrecord.examples;

import org.jspecify.annotations.NullMarked;
