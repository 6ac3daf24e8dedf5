/** The conferences of who has signed in. */
package io.switchboard.web.conferences;
