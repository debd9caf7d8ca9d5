/** Tables of a rule pack, read, checked and laid over one another into one immutable whole. */
@NullMarked
package org.qiantou.pack;

import org.jspecify.annotations.NullMarked;
