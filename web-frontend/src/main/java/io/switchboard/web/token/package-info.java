/** API tokens: what other programs come in by, and what each may do. */
package io.switchboard.web.token;
