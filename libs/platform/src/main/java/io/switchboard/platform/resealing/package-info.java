/** Seals anew what is kept for long, so that a key that was rotated out is needed no more. Uses sealing and job. */
package io.switchboard.platform.resealing;
