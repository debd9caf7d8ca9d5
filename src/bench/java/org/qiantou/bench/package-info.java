/** Measures speed, beside other engines with the same rows and questions; run by profile bench. */
@NullMarked
package org.qiantou.bench;

import org.jspecify.annotations.NullMarked;
