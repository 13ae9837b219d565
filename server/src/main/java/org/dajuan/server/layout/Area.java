package org.dajuan.server.layout;

/**
 * An entry of the navigation.
 *
 * @param key of its title in the messages
 * @param here whether the page shown belongs to it
 */
public record Area(String path, String key, boolean here) {}
