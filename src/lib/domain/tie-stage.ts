import type { OrganisationId } from './organisation.ts';

/** A place on the map, in whole units of the stage. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
export type Places = ReadonlyMap<OrganisationId, Place>;

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** The map's own units, as wide as a projector is to its height. Whole numbers, so that every screen has the same. */
export const stageSize = { width: 1600, height: 900 } as const satisfies StageSize;

/** The room that one organisation and its name take up, the smaller the more of them there are. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

const wideToHigh = 2.2;

/** For `count` organisations, in the units of the stage: between 60 and 250 wide, all together over about half of it. */
export function boxOf(count: number): Box {
  const area = (stageSize.width * stageSize.height * 0.55) / Math.max(1, count);
  const width = Math.min(250, Math.max(60, Math.sqrt(area * wideToHigh)));
  return { width, height: width / wideToHigh };
}

/** Nobody stands over the edge. */
export const withinStage = (
  { x, y }: Place,
  box: Box,
  { width, height }: StageSize = stageSize,
): Place => ({
  x: Math.round(Math.min(width - box.width / 2, Math.max(box.width / 2, x))),
  y: Math.round(Math.min(height - box.height / 2, Math.max(box.height / 2, y))),
});

const rounds = 80;

/** Pushes apart those whose boxes overlap, round by round, always the same way. */
export function apart(
  places: ReadonlyMap<OrganisationId, Place>,
  box: Box,
  stage: StageSize = stageSize,
): Map<OrganisationId, Place> {
  const ids = [...places.keys()];
  const at = ids.map((id) => ({ ...places.get(id)! }));
  for (let round = 0; round < rounds; round += 1) if (!pushOnce(at, box, stage)) break;
  return new Map(ids.map((id, i) => [id, withinStage(at[i]!, box, stage)]));
}

function pushOnce(at: { x: number; y: number }[], box: Box, stage: StageSize): boolean {
  let hasMoved = false;
  for (let i = 0; i < at.length; i += 1)
    for (let j = i + 1; j < at.length; j += 1) if (push(at[i]!, at[j]!, box)) hasMoved = true;
  for (const one of at) Object.assign(one, withinStage(one, box, stage));
  return hasMoved;
}

/** Along the axis on which there is less to make up for. */
function push(a: { x: number; y: number }, b: { x: number; y: number }, box: Box): boolean {
  const overX = box.width - Math.abs(b.x - a.x);
  const overY = box.height - Math.abs(b.y - a.y);
  if (overX <= 1 || overY <= 1) return false;
  if (overX / box.width < overY / box.height) {
    const step = ((b.x >= a.x ? 1 : -1) * overX) / 2;
    a.x -= step;
    b.x += step;
  } else {
    const step = ((b.y >= a.y ? 1 : -1) * overY) / 2;
    a.y -= step;
    b.y += step;
  }
  return true;
}
