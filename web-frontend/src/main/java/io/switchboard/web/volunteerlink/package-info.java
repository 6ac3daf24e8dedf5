/** Links by which volunteers without an account operate one hotline: made, listed, revoked. */
package io.switchboard.web.volunteerlink;
