/**
 * 打开 — an open data folder with everything that works on it, which the command line and the server
 * share. Begin with {@link org.dajuan.desk.open.Workspace}. Imports every module above and all
 * other desks, which it puts together.
 */
@NullMarked
package org.dajuan.desk.open;

import org.jspecify.annotations.NullMarked;
