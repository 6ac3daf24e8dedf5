/**
 * Who calls whom: short-lived ES256 tokens, a key pair a service, and in the callee's configuration what each caller may do. Runs on
 * physical time, which nobody can move.
 */
package io.switchboard.platform.identity;
