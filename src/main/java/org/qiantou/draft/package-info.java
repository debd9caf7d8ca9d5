/** Policy documents read for their tasks, who leads them, and what is wrong with that. */
@NullMarked
package org.qiantou.draft;

import org.jspecify.annotations.NullMarked;
