@NullMarked
package org.onrecord.documents;

import org.jspecify.annotations.NullMarked;
