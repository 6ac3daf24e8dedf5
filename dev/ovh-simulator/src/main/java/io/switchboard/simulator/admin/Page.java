package io.switchboard.simulator.admin;

/** The plain page around everything that the simulator shows to people. */
public final class Page {
    private Page() {}

    public static String of(String title, String body) {
        return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <meta name="color-scheme" content="light dark"><title>%1$s</title>
        <style>body{font:1.1rem/1.6 system-ui,sans-serif;max-width:65ch;margin:3rem auto;padding:0 1rem}
        td,th{padding:.2rem 1rem .2rem 0;text-align:left}button{font:inherit;padding:.5rem 1.5rem}</style></head>
        <body><h1>%1$s</h1>
        %2$s
        </body></html>
        """
                .formatted(title, body);
    }

    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
