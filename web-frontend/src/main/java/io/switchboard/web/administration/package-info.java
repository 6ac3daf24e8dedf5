/** Who may look after Switchboard, and the door to their pages. */
package io.switchboard.web.administration;
