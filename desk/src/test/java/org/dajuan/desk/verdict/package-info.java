/**
 * Verdicts of whole texts against the whole sample county, as a clerk would get them. May import
 * anything.
 */
@NullMarked
package org.dajuan.desk.verdict;

import org.jspecify.annotations.NullMarked;
