package io.switchboard.simulator.credential;

/** A program that may ask for consumer keys. */
public record Application(
        long id, String key, String secret, String name, String description, String status) {
    /** What OVH shows of it. */
    record View(
            long applicationId,
            String applicationKey,
            String description,
            String name,
            String status) {
        static View of(Application application) {
            return new View(
                    application.id(),
                    application.key(),
                    application.description(),
                    application.name(),
                    application.status());
        }
    }

    @Override
    public String toString() {
        return "Application[" + name + "]";
    }
}
