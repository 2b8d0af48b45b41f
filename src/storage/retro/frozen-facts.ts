import { z } from 'zod';
import type { CycleFacts, ObjectiveHistoryFacts } from '../../domain/retro-facts';
import { text } from '../sql/columns';

const Home = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site') }),
  z.object({ kind: z.literal('project'), projectId: text }),
]);

const Visibility = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('site') }),
  z.object({ kind: z.literal('home') }),
  z.object({ kind: z.literal('people'), accountIds: z.array(text) }),
]);

/** Nothing decides by these; the contract checks them on their way out. */
const ObjectiveFacts = z.custom<ObjectiveHistoryFacts>(
  (value) => typeof value === 'object' && value !== null && 'keyResults' in value,
);

const Frozen = z.object({
  asOf: text,
  cycle: z.object({ id: text, name: text, home: Home, startsOn: text, endsOn: text }).nullable(),
  objectives: z.array(
    z.object({
      home: Home,
      shown: z.object({
        ownerId: text,
        contributorIds: z.array(text),
        visibility: Visibility,
      }),
      facts: ObjectiveFacts,
    }),
  ),
  isCut: z.boolean(),
});

/** Facts as they stood when a retrospective was locked, kept as JSON. */
export const FrozenFacts = text.transform((json): CycleFacts => Frozen.parse(JSON.parse(json)));
