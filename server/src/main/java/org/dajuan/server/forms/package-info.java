/**
 * 报表 — pages of forms: which there are and what they ask of people, and one filled from what is
 * known. Imports workspace, layout and registers (masking).
 */
@NullMarked
package org.dajuan.server.forms;

import org.jspecify.annotations.NullMarked;
