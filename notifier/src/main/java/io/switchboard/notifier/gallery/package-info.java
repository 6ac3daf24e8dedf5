/** The letters as they look, for those who work on them. */
package io.switchboard.notifier.gallery;
