/** So many rooms with so many people in each. */
export interface Shape {
  readonly rooms: number;
  readonly people: number;
}

export const shapeName = ({ rooms, people }: Shape): string => `${rooms}×${people}`;
