package io.switchboard.contracts.hotline.link;

/** The hotline that a volunteer link leads to. */
public record LinkedHotline(String slug, String name) {}
