@NullMarked
package org.onrecord.model;

import org.jspecify.annotations.NullMarked;
