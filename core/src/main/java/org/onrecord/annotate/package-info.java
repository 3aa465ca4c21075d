/**
 * Finds who is quoted in an article, and who appears in it.
 *
 * <p>The way of a quote, in the order of the classes:
 *
 * <ol>
 *   <li>{@link org.onrecord.text.QuoteMarks} pairs the marks of a paragraph.
 *   <li>{@code Frame} puts one token in the place of each marked stretch and cuts the paragraph
 *       into {@code Sentence}s of the reporter's own words.
 *   <li>{@code Phrases} finds the noun phrases that may be speakers, {@code CueVerbs} the verbs of
 *       saying, {@code Subject} the phrase that is a verb's grammatical subject.
 *   <li>The {@link org.onrecord.annotate.Rule}s are asked in order who said a stretch; the first
 *       that knows wins and is remembered, so that an answer can be explained.
 *   <li>{@code SpeechTest} drops what is in marks but was said by nobody: titles, so-called things.
 *   <li>{@code Resolver} turns the speaker's mention into the fullest name the article prints.
 * </ol>
 *
 * <p>All of it is linear in the length of the text, stateless between articles and free of regular
 * expressions. {@link org.onrecord.annotate.Annotator} is the door.
 */
@NullMarked
package org.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
