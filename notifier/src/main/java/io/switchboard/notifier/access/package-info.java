/** What happens at the door: mails that sign in, and people who want to be forgotten. */
package io.switchboard.notifier.access;
