/** Rooms in use, for whoever moderates them: one replica looks at OVH for all who watch, and acts are done like errands. */
package io.switchboard.booking.moderation;
