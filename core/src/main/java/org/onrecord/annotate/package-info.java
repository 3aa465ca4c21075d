/**
 * Finds who is quoted in an article, and who appears in it.
 *
 * <p>The path of a quote:
 *
 * <ol>
 *   <li>{@link org.onrecord.text.QuoteMarks} pairs the marks of a paragraph.
 *   <li>{@code ParsedParagraph} puts one token in the place of each marked span and cuts the
 *       paragraph into {@code Sentence}s of the reporter's own words.
 *   <li>{@code NounPhraseChunker} finds the noun phrases that may be speakers, {@code
 *       CueVerbLexicon} the verbs of saying, {@code SubjectFinder} the phrase that is a verb's
 *       grammatical subject.
 *   <li>The {@link org.onrecord.model.AttributionRule}s are asked who said a marked span. Each
 *       answer is a {@code SpeakerCandidate}, and so are the phrases that stand near.
 *   <li>{@code SpeakerClassifier} chooses among the candidates, or that nobody said it (titles,
 *       nicknames, so-called things), by weights of its {@code SpeakerFeatures}. These were learned
 *       from labelled news; the first rule that proposed the winner explains the answer.
 *   <li>{@code SpeakerResolver} turns the speaker's mention into the fullest name the article
 *       prints.
 * </ol>
 *
 * <p>All of it is linear in the length of the text, stateless between articles and free of regular
 * expressions. {@link org.onrecord.annotate.Annotator} is the entry point.
 */
@NullMarked
package org.onrecord.annotate;

import org.jspecify.annotations.NullMarked;
