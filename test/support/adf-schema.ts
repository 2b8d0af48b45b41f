import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';

const schemaPath = path.resolve(__dirname, '../../../shared/specs/adf-schema.json');

type Validate = (document: unknown) => string[];

function validator(): Validate {
  const ajv = new Ajv({ strict: false, allErrors: false });
  const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
        );
}

/** What Atlassian's own schema has against a document; undefined where the schema is not beside the repository. */
export const adfFaults: Validate | undefined = existsSync(schemaPath) ? validator() : undefined;

/** Compares with the schema, or says aloud that nothing was compared. */
export function expectValidAdf(document: unknown): void {
  if (adfFaults === undefined) {
    process.stderr.write(
      `Skipped: ${schemaPath} is not there, so no document was compared with it.\n`,
    );
    return;
  }
  expect(adfFaults(document)).toEqual([]);
}
