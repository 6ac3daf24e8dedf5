/** The notifier as the pages use it. */
package io.switchboard.web.notifier;
