/**
 * Tables made from registers: which columns a register has, how a typed row becomes canonical
 * content, and the migration by difference that brings a database to a catalog. Begin with {@link
 * org.dajuan.records.schema.SchemaMigration}. Imports the catalog and the database package.
 */
@NullMarked
package org.dajuan.records.schema;

import org.jspecify.annotations.NullMarked;
