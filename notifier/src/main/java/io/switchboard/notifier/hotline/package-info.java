/** What happens to hotlines, turned into letters to their groups and volunteers. */
package io.switchboard.notifier.hotline;
