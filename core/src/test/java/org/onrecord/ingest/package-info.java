@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
