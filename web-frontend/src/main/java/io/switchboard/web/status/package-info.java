/** Whether conferences can be booked now, for those who watch over the service. */
package io.switchboard.web.status;
