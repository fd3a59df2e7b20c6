import * as z from 'zod/mini';
import { type Obstacle, obstacle } from '#lib/domain/instrument.ts';
import data from './tables/obstacles.json' with { type: 'json' };

/** Every obstacle, with its weights, its question, its first step and its evidence. Six are in no checklist; practices still speak to them. */
export const obstacles: readonly Obstacle[] = z.array(obstacle).parse(data);

export const obstaclesById: ReadonlyMap<string, Obstacle> = new Map(
  obstacles.map((one) => [one.id, one]),
);
