/** Who is at the door, and what they may do. */
package io.switchboard.web.access;
