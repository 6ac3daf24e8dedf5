/** Asking another service with patience that ends. */
package io.switchboard.web.remote;
