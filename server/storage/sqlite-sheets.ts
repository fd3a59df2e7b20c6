import type { DatabaseSync } from 'node:sqlite';
import type { WorkshopId } from '#lib/domain/id.ts';
import type { SheetRecord } from './storage.ts';

type SheetRow = Omit<SheetRecord, 'answers' | 'cards'> & Record<'answers' | 'cards', string>;

/** Paper sheets that were typed in. Nothing here leads to a name, nor to anyone's own ballot. */
export function prepareSheets(db: DatabaseSync) {
  const upsert = db.prepare(
    `INSERT INTO sheets (workshop, id, step, number, answers, cards) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (workshop, id) DO UPDATE SET step = excluded.step, number = excluded.number,
       answers = excluded.answers, cards = excluded.cards`,
  );
  const removeAll = db.prepare('DELETE FROM sheets WHERE workshop = ?');
  const all = db.prepare('SELECT * FROM sheets WHERE workshop = ? ORDER BY id');

  return {
    put({ workshop, id, step, number, answers, cards }: SheetRecord): void {
      const says = [JSON.stringify(answers), JSON.stringify(cards)];
      upsert.run(workshop, id, step, number, ...says);
    },
    removeAll: (workshop: WorkshopId) => void removeAll.run(workshop),
    all: (workshop: WorkshopId): SheetRecord[] =>
      (all.all(workshop) as unknown as SheetRow[]).map(fromRow),
  };
}

const fromRow = ({ answers, cards, ...row }: SheetRow): SheetRecord => ({
  ...row,
  answers: JSON.parse(answers) as SheetRecord['answers'],
  cards: JSON.parse(cards) as SheetRecord['cards'],
});
