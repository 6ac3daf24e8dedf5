/** Figures as people see them: now, a day, a month, a year, and ready reports. */
package io.switchboard.web.stats;
