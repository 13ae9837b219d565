/**
 * Published reports: the list with what has changed since, and the files, which are open to
 * everybody. Imports frame; asks the report desk.
 */
@NullMarked
package org.dajuan.server.reports;

import org.jspecify.annotations.NullMarked;
