package io.switchboard.web.conferencesearch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

final class SearchPages {

    private SearchPages() {}

    @CheckedTemplate(
            basePath = "conferencesearch",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Conferences(SearchView view) implements TemplateInstance {}

    /** @param alert why it was not given back just now; null when nobody tried */
    @CheckedTemplate(
            basePath = "conferencesearch",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Cancel(SummaryFace conference, String alert) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "conferencesearch",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rooms(List<RoomFace> rooms) implements TemplateInstance {}

    @CheckedTemplate(
            basePath = "conferencesearch",
            defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record End(RoomFace room) implements TemplateInstance {}
}
