/** A room and the people in it, live, for its moderators. */
package io.switchboard.web.moderation;
