/** Signing in by a mailed link: looking at it changes nothing, pressing its button exchanges it for a session. */
package io.switchboard.web.access.signin;
