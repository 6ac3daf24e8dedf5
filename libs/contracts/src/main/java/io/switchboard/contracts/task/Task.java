package io.switchboard.contracts.task;

import io.switchboard.contracts.phone.DialNumber;

/**
 * Work that OVH has begun for us and does by itself.
 *
 * @param service the number that it is about
 * @param id OVH's {@code taskId}, unique within its service
 */
public record Task(DialNumber service, long id, TaskState state) {}
