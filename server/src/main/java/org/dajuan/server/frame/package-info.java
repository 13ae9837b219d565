/**
 * What every page shares: frame, language, signed-in person, sign-in page, error pages; the choice
 * of region and day, stretches of lists, downloads. Imports only security.
 */
@NullMarked
package org.dajuan.server.frame;

import org.jspecify.annotations.NullMarked;
