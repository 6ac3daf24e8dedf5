/** What everybody should know now: said at the top of every page. */
package io.switchboard.web.announcement;
