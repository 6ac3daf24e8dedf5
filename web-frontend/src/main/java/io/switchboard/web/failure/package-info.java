/** What went wrong, said on a page like the others. */
package io.switchboard.web.failure;
