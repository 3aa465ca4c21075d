package org.onrecord.annotate.actors;

import org.onrecord.model.Actor;
import org.onrecord.model.Span;

/**
 * A name in an article, before it is known whose other names are the same actor's.
 *
 * @param span where it stands
 * @param text the words, parted by single spaces
 * @param kind what it names
 */
record RecognizedName(Span span, String text, Actor.Kind kind) {}
