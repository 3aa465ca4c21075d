@NullMarked
package org.onrecord.opensearch;

import org.jspecify.annotations.NullMarked;
