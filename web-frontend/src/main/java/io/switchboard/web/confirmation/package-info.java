/** The mailed link that confirms: looking at it changes nothing, pressing its button opens the conference. */
package io.switchboard.web.confirmation;
