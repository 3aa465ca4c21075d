/** The terminal: its width, columns and styles, the pager, and the three standard streams. */
@NullMarked
package org.onrecord.cli.terminal;

import org.jspecify.annotations.NullMarked;
