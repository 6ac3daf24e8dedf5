/** What the site says about itself. */
package io.switchboard.web.information;
