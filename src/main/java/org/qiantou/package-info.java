/**
 * Qiantou (牵头): which department leads an environmental matter.
 *
 * <ul>
 *   <li>{@link org.qiantou.Qiantou}: the front door.
 *   <li>{@link org.qiantou.model}: what is asked and what is answered.
 *   <li>{@link org.qiantou.pack}: rule packs, to load other ones than the built-in.
 *   <li>{@link org.qiantou.text}: the understanding of text, to plug in one's own.
 * </ul>
 */
@NullMarked
package org.qiantou;

import org.jspecify.annotations.NullMarked;
