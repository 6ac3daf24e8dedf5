/** Rotas in other calendars: imported from one, and read by one. */
package io.switchboard.web.calendar;
