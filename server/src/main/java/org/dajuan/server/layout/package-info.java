/**
 * What every page shares: frame, language, signed-in person, sign-in page, error pages. Imports
 * only security.
 */
@NullMarked
package org.dajuan.server.layout;

import org.jspecify.annotations.NullMarked;
