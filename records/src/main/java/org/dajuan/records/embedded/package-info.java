/**
 * A PostgreSQL of our own: programs shipped as a Maven artifact, data in the data folder, shared by
 * all processes that use the folder. Begin with {@link
 * org.dajuan.records.embedded.EmbeddedPostgres}.
 *
 * <p>Who starts and who stops the server is decided by two locked files, see {@link
 * org.dajuan.records.embedded.ServerUsers}. A server whose process was left alone by a killed
 * program is joined by the next one.
 *
 * <p>Imports of ours: none.
 */
@NullMarked
package org.dajuan.records.embedded;

import org.jspecify.annotations.NullMarked;
