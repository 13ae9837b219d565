package org.dajuan.catalog.register;

/**
 * 保存期限 — after which time the personal and sensitive fields of a record are erased (Personal
 * Information Protection Law, art. 19 and 47).
 *
 * @param time how long they are kept
 * @param after date field from which that time counts; while it is empty the record is kept
 */
public record Retention(TimeLimit time, String after) {}
