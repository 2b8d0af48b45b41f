/** Forge runs this major; so does everything here, whatever Node the machine has. */
const major = 24;

/** Throws when `version` (as in `process.version`) is not of the major that Forge runs. */
export function assertNode(version: string): void {
  if (version.startsWith(`v${major}.`)) return;
  throw new Error(
    `This runs on Node ${major}, but was started by ${version}. Use the npm scripts: they bring it.`,
  );
}
