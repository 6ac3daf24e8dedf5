/** Posts to channels of Mattermost. */
package io.switchboard.notifier.mattermost;
