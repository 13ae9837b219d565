/**
 * 办事台 — one desk per area of work, without any web: what pages, the API and the command line ask
 * alike. Begin with {@code account}. A desk gets the parts it needs; only {@code open} puts them
 * together.
 */
@NullMarked
package org.dajuan.desk;

import org.jspecify.annotations.NullMarked;
