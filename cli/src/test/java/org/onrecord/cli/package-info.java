@NullMarked
package org.onrecord.cli;

import org.jspecify.annotations.NullMarked;
