/** Teaches the model of {@link org.onrecord.names.NameTagger}, which is read where it is used. */
@NullMarked
package org.onrecord.names;

import org.jspecify.annotations.NullMarked;
