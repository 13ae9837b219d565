package org.dajuan.server.frame;

/**
 * An entry of the navigation.
 *
 * @param key of its title in the messages
 * @param here whether the page shown belongs to it
 */
public record Area(String path, String key, boolean here) {}
