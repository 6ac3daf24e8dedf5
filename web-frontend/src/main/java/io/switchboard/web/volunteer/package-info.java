/** People whom a hotline knows. */
package io.switchboard.web.volunteer;
