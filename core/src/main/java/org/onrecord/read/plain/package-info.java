/**
 * Plain text: lines, paragraphs, titles, bylines, datelines and what pages print around an article;
 * the text formats of agencies and databases; and the rules for names and dates that every other
 * format uses.
 */
@NullMarked
package org.onrecord.read.plain;

import org.jspecify.annotations.NullMarked;
