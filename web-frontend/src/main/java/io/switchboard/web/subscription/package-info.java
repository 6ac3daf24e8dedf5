/** Leaving recurring mails, by the link in each of them. */
package io.switchboard.web.subscription;
