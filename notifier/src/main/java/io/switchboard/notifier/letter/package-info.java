/** Letters to people: what each one holds, and its words, in HTML and text, French and English. */
package io.switchboard.notifier.letter;
