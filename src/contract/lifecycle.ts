import { z } from 'zod';
import * as f from './fields';
import { operation, type Who } from './operation';

const CycleRef = z.object({ id: f.Id, version: f.Version });
const seen = { id: f.Id, version: f.Version };
const explained = { ...seen, reason: f.ChangeReason.optional() };

const write = <In extends z.ZodRawShape, Out extends z.ZodType>(
  summary: string,
  who: Who,
  input: In,
  output: Out,
) => operation({ summary, who, kind: 'write', input: z.object(input), output });

/** Moving, copying, putting away and bringing back, undoing, ordering. */
export const lifecycleOperations = {
  'objective.move': write(
    'Moves an open objective to another cycle or home, whose manager one must be as well; after publishing only into a published cycle, and with a reason. Days outside the cycle are forgotten.',
    'item-manager',
    { ...explained, cycleId: f.Id, home: f.HomeField },
    f.ItemRef,
  ),
  'objective.clone': write(
    'Copies an objective that one may see, with chosen key results, as a draft: no values, links, check-ins or days outside its cycle.',
    'item-manager',
    {
      id: f.Id,
      newId: f.Id,
      cycleId: f.Id,
      home: f.HomeField,
      title: f.Title.optional(),
      keyResultIds: z.array(z.object({ id: f.Id, newId: f.Id })).max(50),
    },
    f.ItemRef.extend({ keyResults: z.array(f.ItemRef) }),
  ),
  'objective.archive': write(
    'Puts an objective with its key results out of sight; after publishing it asks for a reason.',
    'item-owner',
    explained,
    f.ItemRef,
  ),
  'objective.restore': write(
    'Brings an archived objective back.',
    'item-owner',
    explained,
    f.ItemRef,
  ),
  'objective.undo': write(
    'Takes the last change back by a new version with the content before it; the first version is archived. Publishing stays.',
    'item-owner',
    seen,
    f.ItemRef,
  ),
  'objective.reorder': write(
    'Puts the objectives of a home in a cycle into an order.',
    'home-manager',
    { cycleId: f.Id, home: f.HomeField, ids: z.array(f.Id).min(1).max(500) },
    z.object({}),
  ),
  'keyResult.move': write(
    'Moves an open key result to another open objective that one owns as well; after publishing with a reason. Days outside its cycle are forgotten.',
    'item-owner',
    { ...explained, objectiveId: f.Id },
    f.ItemRef,
  ),
  'keyResult.archive': write(
    'Puts a key result out of sight and out of every figure; after publishing it asks for a reason.',
    'item-owner',
    explained,
    f.ItemRef,
  ),
  'keyResult.restore': write(
    'Brings an archived key result back.',
    'item-owner',
    explained,
    f.ItemRef,
  ),
  'keyResult.undo': write(
    'Takes the last change back by a new version with the content before it; the first version is archived.',
    'item-owner',
    seen,
    f.ItemRef,
  ),
  'keyResult.reorder': write(
    'Puts the key results of an objective into an order.',
    'item-owner',
    { objectiveId: f.Id, ids: z.array(f.Id).min(1).max(100) },
    z.object({}),
  ),
  'cycle.archive': write(
    'Takes a cycle out of the picker, with all that lies in it; a published one asks for a reason.',
    'home-manager',
    explained,
    CycleRef,
  ),
  'cycle.restore': write('Brings an archived cycle back.', 'home-manager', explained, CycleRef),
  'cycle.undo': write(
    'Takes the last change back by a new version with the content before it; the first version is archived. Publishing stays.',
    'home-manager',
    seen,
    CycleRef,
  ),
  'cycle.shelf': write(
    'The place of a home for what is kept for the future; started when there is none.',
    'home-manager',
    { home: f.HomeField },
    CycleRef,
  ),
};
