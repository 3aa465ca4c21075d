package org.onrecord.annotate;

import java.util.Optional;
import org.onrecord.model.Part;

/**
 * A marked stretch and what the rules answered.
 *
 * @param part the part of the article it stands in
 * @param site where it stands
 * @param attribution who said it; empty if nobody did
 */
record Said(Part part, Site site, Optional<Attribution> attribution) {}
