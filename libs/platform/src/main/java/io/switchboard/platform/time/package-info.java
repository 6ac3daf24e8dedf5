/** One clock for everything that happens to people and things; leases and tokens keep physical time. */
package io.switchboard.platform.time;
