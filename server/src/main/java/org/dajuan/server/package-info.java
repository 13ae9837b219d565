/**
 * The web server: {@link org.dajuan.server.DajuanServer} starts it for an open workspace. One
 * package per area of the screen; wiring only here and in {@code workspace} and {@code security}.
 */
@NullMarked
package org.dajuan.server;

import org.jspecify.annotations.NullMarked;
