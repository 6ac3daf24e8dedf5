/** Tables as other programs read them. */
package io.switchboard.web.csv;
