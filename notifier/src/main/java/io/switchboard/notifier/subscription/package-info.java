/** Letters that come again and again: how somebody leaves them, and comes back. */
package io.switchboard.notifier.subscription;
