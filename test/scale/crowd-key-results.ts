import { cycles } from './crowd-cycles';
import type { Crowd } from './crowd-types';

/** Objectives of the small project in every cycle, and at most of the large one. */
export const smallBoard = 25;
export const largeBoard = 500;
const perObjective = 4;
/** The large board of the running cycle has ten key results an objective. */
const moreOnLargeBoard = 6;

const largeObjectives = ({ objectives }: Crowd): number =>
  Math.max(0, Math.min(largeBoard, Math.floor(objectives / cycles) - smallBoard));

/** All key results: four an objective, those that the large board has more taken from the last objectives. */
export const keyResultsOf = ({ objectives }: Crowd): number => objectives * perObjective;

/** The number of the objective of the key result of number `keyResult`, as an expression. */
export function objectiveOf(crowd: Crowd, keyResult: string): string {
  const usual = keyResultsOf(crowd) - moreOnLargeBoard * largeObjectives(crowd);
  const onBoard = `(${String(smallBoard)} + (${keyResult} - ${String(usual)}) DIV ${String(moreOnLargeBoard)})`;
  const large = `${onBoard} * ${String(cycles)} + ${String(cycles - 1)}`;
  return `IF(${keyResult} < ${String(usual)}, ${keyResult} DIV ${String(perObjective)}, ${large})`;
}

/** The number of its cycle. */
export const cycleOfKeyResult = (crowd: Crowd, keyResult: string): string =>
  `(${objectiveOf(crowd, keyResult)} MOD ${String(cycles)})`;

/** The number of the first key result of the objective of number `objective`. */
export const firstKeyResultOf = (objective: string): string =>
  `${objective} * ${String(perObjective)}`;
