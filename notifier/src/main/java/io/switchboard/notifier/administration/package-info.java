/** What administrators see of letters, and how they send dead ones again. */
package io.switchboard.notifier.administration;
