/** Errors between services and to callers, one form for all: RFC 9457. */
package io.switchboard.platform.problem;
