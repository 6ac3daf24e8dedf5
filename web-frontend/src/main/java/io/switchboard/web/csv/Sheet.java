package io.switchboard.web.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * A table as RFC 4180 has it, with a header row, in UTF-8. What is not known is an empty cell. A text that a spreadsheet would take for a
 * formula is kept from being one by an apostrophe before it.
 */
public record Sheet(List<String> header, List<List<Object>> rows) {

    private static final String TYPE = "text/csv;charset=UTF-8;header=present";

    /** What makes a formula of a cell, in one spreadsheet or another. */
    private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final ObjectWriter CSV = writer();

    /** One row for each. */
    public static <T> Sheet of(List<Column<T>> columns, List<T> things) {
        return new Sheet(
                columns.stream().map(Column::name).toList(),
                things.stream().map(thing -> row(columns, thing)).toList());
    }

    private static <T> List<Object> row(List<Column<T>> columns, T thing) {
        return columns.stream()
                .map(column -> Optional.ofNullable(column.value().apply(thing)))
                .map(value -> value.map(Sheet::harmless).orElse(""))
                .toList();
    }

    /** Numbers are what they are, less than nought included. */
    private static Object harmless(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : tame(value.toString());
    }

    private static String tame(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    public String text() {
        try {
            return CSV.writeValueAsString(Stream.concat(Stream.of(header), rows.stream()).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("numbers and texts can be written", impossible);
        }
    }

    /** To be kept as a file of that name. */
    public RestResponse<String> file(String name) {
        return ResponseBuilder.ok(text())
                .header("Content-Type", TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private static ObjectWriter writer() {
        var mapper =
                CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();
        return mapper.writer(mapper.schema().withLineSeparator("\r\n"));
    }
}
