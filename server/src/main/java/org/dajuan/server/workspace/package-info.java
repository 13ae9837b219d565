/**
 * An open data folder with everything that works on it; no Spring, so that the command line and the
 * server share it. Begin with {@link org.dajuan.server.workspace.Workspace}. Imports every module
 * below the server and the account package.
 */
@NullMarked
package org.dajuan.server.workspace;

import org.jspecify.annotations.NullMarked;
