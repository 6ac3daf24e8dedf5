/** Asking OVH for a key of our own: what for, the validation by a person at OVH, and the key itself, once. */
package io.switchboard.web.consumerkey;
