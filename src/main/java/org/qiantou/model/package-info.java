/** What is asked, what is known and what is answered: immutable records, no engine and no files. */
@NullMarked
package org.qiantou.model;

import org.jspecify.annotations.NullMarked;
