/** A conference, for whoever has just confirmed it or holds its private link. */
package io.switchboard.web.conference;
