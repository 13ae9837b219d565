/**
 * The feed of entries for whatever follows from records: it is told soon after somebody committed,
 * in whichever process, and keeps its own last sequence. The write path knows none of its
 * followers. Begin with {@link org.dajuan.records.feed.EntryWatch}.
 *
 * <p>Imports of ours: records.database, records.log.
 */
@NullMarked
package org.dajuan.records.feed;

import org.jspecify.annotations.NullMarked;
