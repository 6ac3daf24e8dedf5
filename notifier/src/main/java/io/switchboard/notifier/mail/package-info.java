/** Letters as mails: who they come from, what is in their headers, and which server takes them, how fast. */
package io.switchboard.notifier.mail;
