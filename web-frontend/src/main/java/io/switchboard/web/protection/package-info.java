/** What keeps other sites, other people and forged input away from the pages. */
package io.switchboard.web.protection;
