/** stats-collector as the pages use it: each call has a timeout, and its refusals are ours to put into words. */
package io.switchboard.web.figures;
