const tints = [
  '--ds-background-accent-blue-bolder',
  '--ds-background-accent-teal-bolder',
  '--ds-background-accent-purple-bolder',
  '--ds-background-accent-orange-bolder',
  '--ds-background-accent-magenta-bolder',
  '--ds-background-accent-green-bolder',
] as const;

const tintOf = (key: string): string =>
  tints[[...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % tints.length] ?? tints[0];

/** The coloured square of a project. `size` is in pixels. */
export function ProjectAvatar({
  projectKey,
  size = 20,
}: {
  readonly projectKey: string;
  readonly size?: number;
}) {
  return (
    <span
      className="project-icon"
      aria-hidden
      style={{
        width: size,
        height: size,
        fontSize: Math.round(size * 0.5),
        background: `var(${tintOf(projectKey)})`,
      }}
    >
      {projectKey.slice(0, 1)}
    </span>
  );
}
