/** Hotlines for who operates them: who answers now, and how that changes. */
package io.switchboard.web.hotline;
