/** One's own data: everything that is held about somebody, shown to them, handed out and erased. */
package io.switchboard.web.data;
