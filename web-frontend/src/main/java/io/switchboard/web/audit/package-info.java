/** What was changed at OVH, by whom and with what outcome, for administrators to search. */
package io.switchboard.web.audit;
