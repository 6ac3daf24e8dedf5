/** Letters on their way: planned as rows, claimed by senders on every replica, sent by SMTP, marked, and forgotten. */
package io.switchboard.notifier.delivery;
