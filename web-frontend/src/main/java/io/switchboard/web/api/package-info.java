/** The REST interface for other programs, version 1: what the pages can do, by API token. */
package io.switchboard.web.api;
