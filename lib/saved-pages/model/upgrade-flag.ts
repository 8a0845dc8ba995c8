/** The version of a flag, in the store and in our JSON export. */
export const flagVersion = 3;

type Fields = Readonly<Record<string, unknown>>;
/** From version 1 to 2, and so on. A step that was shipped is never changed. */
const steps: readonly ((fields: Fields) => Fields)[] = [
  (fields) => ({ ...fields, earlierNotes: [] }),
  // Whom a page alone named stood as its publisher, without an identifier.
  (fields) => {
    const { id, name } = (fields['publisher'] ?? {}) as { readonly id?: unknown; readonly name?: unknown };
    return id === null ? { ...fields, publisher: null, claimed: name } : { ...fields, claimed: null };
  },
];

/**
 * A flag of an older version as a later one has it; what is not a flag stays as it is, for the schema to refuse.
 * @param to the present one, but in the store's own steps
 */
export function upgradeFlag(value: unknown, version: number, to = flagVersion): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return steps.slice(version - 1, to - 1).reduce((fields, step) => step(fields), value as Fields);
}
