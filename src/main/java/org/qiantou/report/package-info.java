/** Results as text, JSON and other forms; no logic. */
@NullMarked
package org.qiantou.report;

import org.jspecify.annotations.NullMarked;
