/** What is held about a person, for that person. */
package io.switchboard.notifier.person;
