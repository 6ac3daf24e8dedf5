/** How the gateway stands with OVH, and what to do when it does not stand well. */
package io.switchboard.web.standing;
