import { readApp } from './app';
import { callProblems } from './rules/calls';
import { eventProblems } from './rules/events';
import { handlerProblems } from './rules/handlers';
import { interfaceProblems } from './rules/interface';
import { scopeProblems } from './rules/scopes';
import { storageProblems } from './rules/storage';

/** What the platform's own validation lets pass and should not. Reads the app in `folder`. */
export function ownProblems(folder: string): string[] {
  const app = readApp(folder);
  return [
    ...interfaceProblems(app.manifest),
    ...eventProblems(app.manifest),
    ...storageProblems(app),
    ...handlerProblems(app),
    ...scopeProblems(app),
    ...callProblems(app),
  ];
}
