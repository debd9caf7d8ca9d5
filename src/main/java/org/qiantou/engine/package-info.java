/**
 * One matter through one pack's rules; the only package that knows Drools. Its public types other
 * than {@link Engine} are the facts of the doctrine in {@code rules/doctrine}, which needs them.
 */
@NullMarked
package org.qiantou.engine;

import org.jspecify.annotations.NullMarked;
