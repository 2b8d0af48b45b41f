interface Finding {
  readonly problems: readonly string[];
  readonly notes?: readonly string[];
}

/** Loaded one by one: Atlassian's tools take a second each to load. */
const checks: Readonly<Record<string, () => Promise<Finding>>> = {
  validation: async () => ({ problems: await (await import('./validate')).validationProblems() }),
  rules: async () => ({ problems: (await import('./own-rules')).ownProblems(process.cwd()) }),
  lint: async () => (await import('./forge-lint')).forgeLint(),
  'first-paint': async () => ({
    problems: (await import('./first-paint')).firstPaintProblems('static/dist'),
  }),
  package: async () => ({ problems: await (await import('./package-check')).packageProblems() }),
};

/** `tsx dev/check/manifest.ts [names]`: asks Atlassian's tools and our own rules about the app of the working directory. */
async function main(names: readonly string[]): Promise<void> {
  for (const name of names.length > 0 ? names : Object.keys(checks)) {
    const check = checks[name];
    if (!check) throw new Error(`Unknown check '${name}': ${Object.keys(checks).join(', ')}`);
    const { problems, notes = [] } = await check();
    for (const line of notes) console.log(`${name}: ${line}`);
    for (const line of problems) console.error(`${name}: ${line}`);
    if (problems.length > 0) process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
