/** Letters that went out, wait, or could not be delivered, as administrators see them. */
package io.switchboard.web.deliveries;
