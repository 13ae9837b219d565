/**
 * The answer sheet of a region and year: chapters, sentences, figure cards. Imports chart and
 * layout; asks the open data folder.
 */
@NullMarked
package org.dajuan.server.sheet;

import org.jspecify.annotations.NullMarked;
