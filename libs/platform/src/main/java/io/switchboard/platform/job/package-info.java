/** Work that goes on by itself: leases that let one replica do it, loops that repeat it. */
package io.switchboard.platform.job;
