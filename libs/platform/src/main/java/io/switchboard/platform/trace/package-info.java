/** What belongs together from a click to the call and the mail that it causes: spans, and the trace that rows and messages carry on. */
package io.switchboard.platform.trace;
