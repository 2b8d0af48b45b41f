import { z } from 'zod';
import { whoMeans, type Operation } from '../../src/contract/operation';

export interface OperationEntry {
  readonly name: string;
  readonly summary: string;
  readonly kind: 'read' | 'write';
  /** Who may call it, as the contract names them and in words. */
  readonly who: string;
  readonly whoMeans: string;
  /** JSON Schema of what a caller sends; defaults may be left out. */
  readonly input: unknown;
  /** JSON Schema of the answer's `data`. */
  readonly output: unknown;
}

/** The contract as people and tools read it. */
export function listOperations(
  operations: Readonly<Record<string, Operation>>,
): readonly OperationEntry[] {
  return Object.entries(operations).map(([name, { summary, kind, who, input, output }]) => ({
    name,
    summary,
    kind,
    who,
    whoMeans: whoMeans[who],
    input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }),
    output: z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }),
  }));
}
