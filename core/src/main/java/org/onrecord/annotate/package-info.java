/**
 * Finds who is quoted in an article, and who appears in it.
 *
 * <p>The way of a quote, in the order of the classes:
 *
 * <ol>
 *   <li>{@link org.onrecord.text.QuoteMarks} pairs the marks of a paragraph.
 *   <li>{@code Frame} puts one token in the place of each marked span and cuts the paragraph into
 *       {@code Sentence}s of the reporter's own words.
 *   <li>{@code Phrases} finds the noun phrases that may be speakers, {@code CueVerbs} the verbs of
 *       saying, {@code Subject} the phrase that is a verb's grammatical subject.
 *   <li>The {@link org.onrecord.annotate.Rule}s are asked who said a marked span. Each answer is a
 *       {@code Contender}, and so are the phrases that stand near.
 *   <li>{@code Ranker} chooses among the candidates, or that nobody said it (titles, nicknames,
 *       so-called things), by the {@code Weights} of what {@code Evidence} there is. These were
 *       learned from labelled news; the first rule that proposed the winner explains the answer.
 *   <li>{@code Resolver} turns the speaker's mention into the fullest name the article prints.
 * </ol>
 *
 * <p>All of it is linear in the length of the text, stateless between articles and free of regular
 * expressions. {@link org.onrecord.annotate.Annotator} is the door.
 */
@NullMarked
package org.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
