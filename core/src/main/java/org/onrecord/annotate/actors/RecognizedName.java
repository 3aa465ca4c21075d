package org.onrecord.annotate.actors;

import org.onrecord.model.Actor;
import org.onrecord.model.Span;

/**
 * A recognized name, before grouping by actor.
 *
 * @param span its position
 * @param text the words, separated by single spaces
 * @param kind the kind of actor it names
 */
record RecognizedName(Span span, String text, Actor.Kind kind) {}
