/** The end of a replica, known a little before it comes. */
package io.switchboard.platform.departure;
