/** Measures speed, beside other engines with the same rows and questions; run by profile bench. */
package org.qiantou.bench;

