/** Version of the schema that this SDK was made for; `core.schema_version()` of a database it works with has the same major and minor. */
export const schemaVersion = '0.1.0';
