package org.onrecord.names;

import org.onrecord.model.Actor;

/**
 * A manually labelled name in a text.
 *
 * @param start the UTF-16 offset of its start
 * @param end the offset after its end
 * @param kind the kind of actor it names
 */
public record LabelledName(int start, int end, Actor.Kind kind) {}
