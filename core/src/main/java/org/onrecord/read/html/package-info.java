/**
 * Web pages taken apart by their markup: what a page says of itself, and which of its words are the
 * article's.
 *
 * <p>{@link org.onrecord.read.html.WebPage} is the door. It answers {@link
 * org.onrecord.read.html.PageClaim}s, raw and in the order in which they deserve belief; what a
 * name or a date is, their reader decides.
 */
@NullMarked
package org.onrecord.read.html;

import org.jspecify.annotations.NullMarked;
