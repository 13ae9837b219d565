/**
 * 人员与权限 — who asks, and what he sees: a {@link org.dajuan.records.access.Person} holds grants,
 * packs say what roles may do, {@link org.dajuan.records.access.Access} computes the sight that
 * follows and opens the database with it.
 *
 * <p>Imports of ours: catalog, catalog.org, catalog.region, catalog.register, records.database.
 */
@NullMarked
package org.dajuan.records.access;

import org.jspecify.annotations.NullMarked;
