package io.switchboard.web.access;

import io.switchboard.contracts.person.EmailAddress;
import io.vertx.sqlclient.DatabaseException;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the first administrator, and others, on the command line. */
@Command(
        name = AdministratorCommand.NAME,
        mixinStandardHelpOptions = true,
        description = {
            "Says who looks after this installation, by their e-mail address. It counts from their next page on.",
            "Reads QUARKUS_DATASOURCE_REACTIVE_URL, QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD,"
                    + " SEALING_ADDRESS_KEYS and FINGERPRINT_KEY from the environment, as the service does."
        },
        synopsisSubcommandLabel = "(add | list | remove)",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:It is done, or was so already",
            " 2:An option or a setting is wrong",
            " 3:Postgres cannot be reached, or web-frontend has not made its tables there yet"
        })
public final class AdministratorCommand implements Runnable {

    public static final String NAME = "administrator";

    private static final int DONE = 0;
    private static final int WRONG_SETTING = 2;
    private static final int NO_DATABASE = 3;
    private static final String BY = "command-line";

    @Spec private CommandSpec spec;

    /** The exit code. */
    public static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        return new CommandLine(new AdministratorCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: add, list or remove");
    }

    @Command(description = "Makes somebody an administrator.", mixinStandardHelpOptions = true)
    int add(@Parameters(paramLabel = "ADDRESS") String address) {
        var wanted = address(address);
        return inOffice(
                office -> {
                    var fresh = office.ask(it -> it.appoint(wanted, BY));
                    say(fresh ? "Added." : "They are an administrator already.");
                    return DONE;
                });
    }

    @Command(
            description =
                    "Tells who was made one, and by whom; not those whom ADMINISTRATORS names.",
            mixinStandardHelpOptions = true)
    int list() {
        return inOffice(
                office -> {
                    var all = office.ask(Appointments::all);
                    all.forEach(
                            it ->
                                    say(
                                            "%s  since %s  by %s"
                                                    .formatted(
                                                            it.address().text(),
                                                            it.at(),
                                                            it.by())));
                    return DONE;
                });
    }

    @Command(
            description = "Makes somebody an administrator no more.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "ADDRESS") String address) {
        var wanted = address(address);
        return inOffice(
                office -> {
                    var gone = office.ask(it -> it.dismiss(wanted));
                    say(gone ? "Removed." : "They were none.");
                    return DONE;
                });
    }

    private EmailAddress address(String written) {
        return EmailAddress.parse(written)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(), "this is no e-mail address"));
    }

    private int inOffice(ToIntFunction<AppointingOffice> work) {
        try (var office = AppointingOffice.open()) {
            return work.applyAsInt(office);
        } catch (IllegalArgumentException setting) {
            complain("A setting is wrong: " + setting.getMessage() + ".");
            return WRONG_SETTING;
        } catch (AccessAway away) {
            complain("Postgres cannot be reached: " + away.getMessage() + ".");
            return NO_DATABASE;
        } catch (DatabaseException refused) {
            complain(
                    "Postgres refuses (SQLSTATE %s). Start web-frontend once before: it makes its tables."
                            .formatted(refused.getSqlState()));
            return NO_DATABASE;
        }
    }

    private void say(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private void complain(String line) {
        var err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
