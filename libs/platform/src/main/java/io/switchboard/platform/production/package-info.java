/** What a production start refuses: what is for development, and what is too easy to guess. */
package io.switchboard.platform.production;
