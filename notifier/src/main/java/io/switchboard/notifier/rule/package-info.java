/** What happens, turned into letters: the rules say who hears of what. */
package io.switchboard.notifier.rule;
