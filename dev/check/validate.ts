import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';

/** The full validation the platform runs at deployment, on the manifest of the working directory. */
export async function validationProblems(): Promise<string[]> {
  const { errors = [] } = await ProcessorBuilder.instance()
    .withValidation(ValidationTypes.FULL)
    .withOptions({ deprecatedRuntimes: [] })
    .build()
    .process();
  return errors.map(({ line, message }) => `manifest.yml:${line} ${message}`);
}
