/** The doctrine read a second time, with no rule engine, to hold the product against it. */
@NullMarked
package org.qiantou.reference;

import org.jspecify.annotations.NullMarked;
