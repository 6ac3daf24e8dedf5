package io.switchboard.web.reservation;

/**
 * What we may say after a request.
 *
 * @param address where the mail went; null when this browser does not tell us
 * @param until until when the link confirms, in words; null likewise
 */
record SentView(String address, String until) {}
