/**
 * Plain text: lines, paragraphs, titles, bylines, datelines and boilerplate; the text formats of
 * agencies and databases; and the rules for names and dates that all other formats use.
 */
@NullMarked
package org.onrecord.read.plain;

import org.jspecify.annotations.NullMarked;
