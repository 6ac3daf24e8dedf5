/**
 * Events between services: saved with the state they tell of, announced in order, received once. CloudEvents 1.0 in binary mode, JSON.
 */
package io.switchboard.platform.messaging;
