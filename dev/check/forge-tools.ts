import { ConfigFile, FileSystemReader, FileSystemWriter } from '@forge/cli-shared';

const ignore = (): void => undefined;

/** Atlassian's tools report by results; what they would print on the way is left out. */
export const silent = {
  traceEnabled: false,
  debugEnabled: false,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
};

export const reader = new FileSystemReader();

/** The manifest of the working directory as Atlassian's tools read it. */
export const config = new ConfigFile(reader, new FileSystemWriter());
