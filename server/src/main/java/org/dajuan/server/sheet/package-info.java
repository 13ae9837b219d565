/**
 * The answer sheet of a region and year: chapters, sentences, figure cards. Imports chart, layout
 * and workspace.
 */
@NullMarked
package org.dajuan.server.sheet;

import org.jspecify.annotations.NullMarked;
