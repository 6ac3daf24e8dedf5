/** Which organisations' people may come in. */
package io.switchboard.web.access.domain;
