/** Many matters in one go: JSON Lines or CSV in, the same out, in the same order. */
@NullMarked
package org.qiantou.cli.batch;

import org.jspecify.annotations.NullMarked;
