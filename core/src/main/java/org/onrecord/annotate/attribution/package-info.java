/**
 * Who said a marked quote. {@code QuoteAttributor} asks the rules ({@code RuleMatchers}) for
 * speaker candidates, adds the phrases that stand near, and lets a {@code SpeakerClassifier} choose
 * among them, or that nobody said the words. {@code *Features} are what the classifier is given;
 * {@code UtteranceNumbering} joins quotes that are one utterance.
 */
@NullMarked
package org.onrecord.annotate.attribution;

import org.jspecify.annotations.NullMarked;
