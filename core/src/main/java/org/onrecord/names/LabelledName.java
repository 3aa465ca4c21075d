package org.onrecord.names;

import org.onrecord.model.Actor;

/**
 * A name in a text, as somebody has labelled it.
 *
 * @param start the offset of its first character, in UTF-16 units
 * @param end one past its last
 * @param kind what it names
 */
public record LabelledName(int start, int end, Actor.Kind kind) {}
