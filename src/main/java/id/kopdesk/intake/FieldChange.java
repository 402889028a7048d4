package id.kopdesk.intake;

/**
 * What a row would change in one field of a record that we have.
 *
 * @param field the profile's name of the field
 * @param before as shown; empty where nothing was reported
 */
public record FieldChange(String field, String before, String after) {}
