/** Asking for a conference: the form, and "mail sent". */
package io.switchboard.web.reservation;
