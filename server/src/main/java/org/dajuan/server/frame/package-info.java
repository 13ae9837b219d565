/**
 * What every page shares: frame, language, signed-in person, sign-in page, error pages; the choice
 * of region and day, stretches of lists, downloads.
 *
 * <p>Imports of ours: catalog, catalog.region, catalog.word, desk.account, desk.disclosure,
 * desk.open, server.security.
 */
@NullMarked
package org.dajuan.server.frame;

import org.jspecify.annotations.NullMarked;
