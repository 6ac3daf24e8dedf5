/** What the services do by themselves, and how it went. */
package io.switchboard.web.jobs;
