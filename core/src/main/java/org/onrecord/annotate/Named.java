package org.onrecord.annotate;

import org.onrecord.model.Part;
import org.onrecord.text.PersonName;

/**
 * A place where a name stands.
 *
 * @param part the part of the article
 * @param start the offset of the name in it, titles included
 * @param name the name, titles included
 */
record Named(Part part, int start, PersonName name) {}
