/**
 * The command line. {@link org.dajuan.cli.Dajuan} is the place to begin; each command is one class
 * named after it. May import every module. Exit codes: 0 success, 1 something checked is false, 2
 * wrong use or bad input.
 */
@NullMarked
package org.dajuan.cli;

import org.jspecify.annotations.NullMarked;
