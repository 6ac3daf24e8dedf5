package io.switchboard.notifier.gallery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.switchboard.contracts.Language;
import io.switchboard.notifier.letter.Attachment;
import io.switchboard.notifier.letter.HotlineLetter;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterWriter;
import io.switchboard.notifier.letter.OperatorLetter;
import io.switchboard.notifier.letter.PostWriter;
import io.switchboard.notifier.letter.Subscription;
import io.switchboard.notifier.letter.WrittenLetter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every letter in every language with made-up data, rendered as it is for people. Not there in production. */
@Path("/mails")
public class GalleryResource {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final LetterWriter writer;
    private final PostWriter posts;
    private final Samples samples;

    GalleryResource(LetterWriter writer, PostWriter posts, Samples samples) {
        this.writer = writer;
        this.posts = posts;
        this.samples = samples;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public String index() {
        refuseInProduction();
        return Pages.index(pictures()).render();
    }

    @GET
    @Path("{name}/{language}.html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public String html(String name, String language) {
        return write(name, language).html();
    }

    @GET
    @Path("{name}/{language}.txt")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String text(String name, String language) {
        return write(name, language).text();
    }

    /** What is posted of it. */
    @GET
    @Path("{name}/{language}.md")
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    public String post(String name, String language) {
        return switch (sample(name).letter()) {
            case HotlineLetter letter -> posts.write(letter, Language.of(language), PARIS);
            case OperatorLetter letter -> posts.write(letter, Language.of(language), PARIS);
            default -> throw new NotFoundException();
        };
    }

    @GET
    @Path("{name}/{language}.ics")
    @Produces("text/calendar;charset=UTF-8")
    public byte[] calendar(String name, String language) {
        return write(name, language)
                .attachment()
                .map(Attachment::content)
                .orElseThrow(NotFoundException::new);
    }

    private WrittenLetter write(String name, String language) {
        var letter = sample(name).letter();
        return writer.write(letter, Language.of(language), PARIS, leaving(letter));
    }

    /** Leads nowhere: nobody gets a sample. */
    private static Optional<URI> leaving(Letter letter) {
        return Subscription.of(letter).map(_ -> URI.create("/mails"));
    }

    private Sample sample(String name) {
        refuseInProduction();
        return samples.all().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<Picture> pictures() {
        return samples.all().stream()
                .flatMap(sample -> Arrays.stream(Language.values()).map(it -> picture(sample, it)))
                .toList();
    }

    private Picture picture(Sample sample, Language language) {
        var letter = writer.write(sample.letter(), language, PARIS);
        var path = "/mails/%s/%s".formatted(sample.name(), language.tag());
        return new Picture(
                letter.subject(),
                path,
                letter.attachment().isPresent(),
                sample.letter() instanceof HotlineLetter
                        || sample.letter() instanceof OperatorLetter);
    }

    private static void refuseInProduction() {
        if (ConfigUtils.isProfileActive("prod")) {
            throw new NotFoundException();
        }
    }

    /**
     * @param path of the letter, without its ending
     * @param calendar whether it brings a file for calendars
     * @param post whether it is posted as well
     */
    record Picture(String subject, String path, boolean calendar, boolean post) {}

    @CheckedTemplate(basePath = "gallery")
    static class Pages {

        private Pages() {}

        static native TemplateInstance index(List<Picture> pictures);
    }
}
