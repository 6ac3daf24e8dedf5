/** What every page shares: its frame, its language, how it is rendered, its styles and scripts. */
package io.switchboard.web.page;
