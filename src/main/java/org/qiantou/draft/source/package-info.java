/** From a file to a uniform text: documents of several formats, read safely into one model. */
@NullMarked
package org.qiantou.draft.source;

import org.jspecify.annotations.NullMarked;
