/** Hotlines for administrators: made out of numbers found at OVH, set, retired. */
package io.switchboard.web.hotlinesettings;
