/** Who administers, and whose sessions are ended. */
package io.switchboard.web.people;
