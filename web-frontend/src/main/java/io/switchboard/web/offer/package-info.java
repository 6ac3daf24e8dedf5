/** For how long a conference can be had: what the form and the page that extends one let people choose from. */
package io.switchboard.web.offer;
