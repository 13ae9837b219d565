/**
 * Compares official figures with computed ones. They are never overwritten by each other; what
 * differs is a finding.
 */
@NullMarked
package org.dajuan.figures.compare;

import org.jspecify.annotations.NullMarked;
