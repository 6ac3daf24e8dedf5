/** Signing in by an identity provider (OpenID Connect): it vouches for an address, and a session of ours begins. */
package io.switchboard.web.provider;
