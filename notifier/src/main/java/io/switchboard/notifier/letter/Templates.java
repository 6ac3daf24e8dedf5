package io.switchboard.notifier.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One template a letter, in HTML and in text; Quarkus checks them against these views when it builds. */
@CheckedTemplate(basePath = "letter")
class Templates {

    private Templates() {}

    static native TemplateInstance confirm(LetterFrame frame, ConfirmView view);

    static native TemplateInstance open(LetterFrame frame, CallView view);

    static native TemplateInstance extended(LetterFrame frame, CallView view, String before);

    static native TemplateInstance again(LetterFrame frame, CallView view);

    static native TemplateInstance failed(LetterFrame frame, FailedView view);

    static native TemplateInstance cancelled(LetterFrame frame, WithdrawnView view);

    static native TemplateInstance lost(LetterFrame frame, WithdrawnView view);

    static native TemplateInstance moderate(LetterFrame frame, LinkView view);

    static native TemplateInstance survey(LetterFrame frame, SurveyView view);

    static native TemplateInstance signin(LetterFrame frame, LinkView view);

    static native TemplateInstance hotline(LetterFrame frame, Notice view);
}
