/** Conferences and rooms as administrators see them. */
package io.switchboard.web.conferencesearch;
