package io.switchboard.web.api;

import java.util.UUID;

/** @param shift the one that ends; null for all */
record HotlineStop(UUID shift) {}
