/** What happens to reservations and conferences, turned into letters. */
package io.switchboard.notifier.conference;
