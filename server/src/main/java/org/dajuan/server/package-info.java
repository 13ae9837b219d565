/**
 * The web server: {@link org.dajuan.server.DajuanServer} starts it for an open workspace. One
 * package per area of the screen: an address is read, a desk of module desk is asked, a view is
 * shown. Wiring only here and in {@code security}; no SQL.
 *
 * <p>Imports of ours: catalog, desk.account, desk.check, desk.disclosure, desk.figure, desk.form,
 * desk.ledger, desk.open, desk.register, desk.report, desk.task, desk.warning, server.frame.
 */
@NullMarked
package org.dajuan.server;

import org.jspecify.annotations.NullMarked;
