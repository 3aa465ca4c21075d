/**
 * Sentences and what stands in them. {@code ParsedParagraph} replaces each marked span by one token
 * and cuts the paragraph into {@code Sentence}s; {@code NounPhraseChunker} finds noun phrases,
 * {@code CueVerbLexicon} the verbs of saying, {@code SubjectFinder} the phrase that is a verb's
 * grammatical subject. {@code ClosedClasses} and {@code TokenClasses} hold closed word classes.
 */
@NullMarked
package org.onrecord.annotate.clause;

import org.jspecify.annotations.NullMarked;
