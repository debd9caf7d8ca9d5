/** What callers hand in: a matter stated by keys, and what to say when something is wrong. */
@NullMarked
package org.qiantou.cli.input;

import org.jspecify.annotations.NullMarked;
