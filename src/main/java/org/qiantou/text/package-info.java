/** From free text to matters: topics, places, dates and facts, and how sure each is. */
@NullMarked
package org.qiantou.text;

import org.jspecify.annotations.NullMarked;
