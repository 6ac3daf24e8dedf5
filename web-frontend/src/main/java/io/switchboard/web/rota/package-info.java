/** Who is to answer a hotline and when: its rota, planned shifts, and days on which one goes otherwise. */
package io.switchboard.web.rota;
