/** Where figures come from, as administrators see it. */
package io.switchboard.web.collecting;
