/**
 * 办事台 — one desk per area of work, without any web: what pages, the API and the command line ask
 * alike. Begin with {@code open}, which puts them together; a desk gets only the parts it needs.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.desk;

import org.jspecify.annotations.NullMarked;
