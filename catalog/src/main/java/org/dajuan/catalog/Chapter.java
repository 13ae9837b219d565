package org.dajuan.catalog;

import org.dajuan.catalog.word.Localized;

/** 篇章 — a chapter of the report; streams belong to one. Chapters stand in the order of the pack. */
public record Chapter(String id, Localized title) {}
