/** Keeps what is personal or secret unreadable: sealed fields, keyed hashes, secrets of links. */
package io.switchboard.platform.sealing;
