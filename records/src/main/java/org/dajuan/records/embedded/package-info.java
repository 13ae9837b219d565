/**
 * A PostgreSQL of our own: binaries shipped as a Maven artifact, data in the data folder, shared by
 * all processes that use the folder. Begin with {@link
 * org.dajuan.records.embedded.EmbeddedPostgres}. Imports only {@code database}.
 */
@NullMarked
package org.dajuan.records.embedded;

import org.jspecify.annotations.NullMarked;
