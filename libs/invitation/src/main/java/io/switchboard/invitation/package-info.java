/** A conference as calendars take it (RFC 5545). */
package io.switchboard.invitation;
