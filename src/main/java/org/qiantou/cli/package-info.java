/** The command line: arguments in, exit code out; the only package that prints or exits. */
@NullMarked
package org.qiantou.cli;

import org.jspecify.annotations.NullMarked;
