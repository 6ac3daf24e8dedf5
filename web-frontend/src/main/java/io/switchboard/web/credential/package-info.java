/** Keys to OVH's API: our own, and all others of the account. */
package io.switchboard.web.credential;
