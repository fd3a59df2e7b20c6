import type { OrganisationId } from '#lib/domain/organisation.ts';
import { apart, boxOf, stageSize, type Places, type StageSize } from '#lib/domain/tie-stage.ts';
import { fittingNames, namedOf, sizesFor, type Picture, type Sizes } from './drawing.ts';

/** How the map stands on a screen. Everyone with a screen of that kind sees the same. */
export interface Frame {
  readonly size: StageSize;
  readonly placesOf: (places: Places) => Places;
  readonly sizesFor: (count: number) => Sizes;
  /** Whose names are written, those that matter most first. */
  readonly named: (picture: Picture) => ReadonlySet<OrganisationId>;
}

/** The stage as it is: for walls and desks. */
export const lying: Frame = {
  size: stageSize,
  placesOf: (places) => places,
  sizesFor,
  named: ({ names, ties, first }) => new Set([...first, ...namedOf([...names.keys()], ties)]),
};

const uprightSize: StageSize = { width: 900, height: 1200 };

/** For a phone: the same picture, turned by a quarter, with room for a finger round everyone. */
export const upright: Frame = {
  size: uprightSize,
  placesOf(places) {
    const turned = new Map(
      [...places].map(([id, { x, y }]) => [
        id,
        {
          x: (y / stageSize.height) * uprightSize.width,
          y: (x / stageSize.width) * uprightSize.height,
        },
      ]),
    );
    return apart(turned, uprightBox(places.size), uprightSize);
  },
  sizesFor: (count) =>
    count <= 30
      ? { text: 34, dot: 14, target: 66 }
      : { text: 32, dot: count <= 100 ? 12 : 8, target: 66 },
  named(picture) {
    const { text } = upright.sizesFor(picture.names.size);
    return fittingNames(picture, text, uprightSize.width);
  },
};

/** A few have room for their names; of more, only for a finger. */
function uprightBox(count: number) {
  if (count <= 30) return { width: 220, height: 92 };
  const { width } = boxOf(count);
  const side = Math.min(85, width * 0.5);
  return { width: side, height: side };
}
