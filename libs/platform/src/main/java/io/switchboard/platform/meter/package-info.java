/** What a service shows of itself to Prometheus. Uses {@code job}. */
package io.switchboard.platform.meter;
