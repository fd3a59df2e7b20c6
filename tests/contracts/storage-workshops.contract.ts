import { describe, expect, it } from 'vitest';
import type { Storage, WorkshopRecord } from '../../server/storage/storage.ts';
import { putWorkshop, workshopId, workshopRecord } from './stored-records.ts';

/** What the port promises of the records of workshops. `storage` gives the store of the running test. */
export function describeWorkshops(storage: () => Storage): void {
  describe('workshops', () => {
    const full = workshopRecord(1, {
      title: '👩🏽‍🌾 2026년 "자체" 진단\u0301',
      closedAt: 1_760_000_000_000,
      deletesAt: 1_762_592_000_000,
      purged: true,
      rehearsal: true,
    });
    const sparse = workshopRecord(2, {
      network: {
        name: '새 네트워크',
        region: null,
        level: null,
        directoryId: null,
        eligible: null,
      },
      organisations: [],
      code: null,
      joinHash: null,
    });

    it.each([
      ['with everything', full],
      ['with as little as possible', sparse],
    ])('come back as they were put: %s', async (_, record) => {
      await storage().commit([putWorkshop(record)]);
      expect(await storage().workshop(record.id)).toEqual(record);
    });

    it('are null where there is none', async () => {
      expect(await storage().workshop(workshopId(1))).toBeNull();
      expect(await storage().workshopByCode('000001')).toBeNull();
      expect(await storage().workshopByJoinHash('join-hash-1')).toBeNull();
    });

    it('are found by code and by the hash of the join secret, until they close', async () => {
      await storage().commit([putWorkshop(workshopRecord(1)), putWorkshop(workshopRecord(2))]);
      expect((await storage().workshopByCode('000002'))?.id).toBe(workshopId(2));
      expect((await storage().workshopByJoinHash('join-hash-1'))?.id).toBe(workshopId(1));
      await storage().commit([putWorkshop(workshopRecord(2, { code: null, joinHash: null }))]);
      expect(await storage().workshopByCode('000002')).toBeNull();
      expect(await storage().workshopByJoinHash('join-hash-2')).toBeNull();
    });

    it('are found by the hash of the facilitator’s key, over the close too', async () => {
      const [one, two] = [1, 2].map((n) =>
        workshopRecord(n, { facilitatorHash: `facilitator-${n}` }),
      );
      await storage().commit([putWorkshop(one!), putWorkshop(two!)]);
      expect((await storage().workshopByFacilitatorHash('facilitator-2'))?.id).toBe(workshopId(2));
      await storage().commit([putWorkshop({ ...two!, code: null, joinHash: null })]);
      expect((await storage().workshopByFacilitatorHash('facilitator-2'))?.id).toBe(workshopId(2));
      expect(await storage().workshopByFacilitatorHash('facilitator-3')).toBeNull();
    });

    it('are replaced whole by a second put', async () => {
      await storage().commit([putWorkshop(workshopRecord(1))]);
      const organisations = ['두레생협', '햇살카페', '새로 온 조직'];
      await storage().commit([putWorkshop(workshopRecord(1, { organisations }))]);
      expect(await storage().workshop(workshopId(1))).toEqual(workshopRecord(1, { organisations }));
    });

    it('cannot be changed through what was put or read', async () => {
      const organisations = ['두레생협'];
      const commit = storage().commit([putWorkshop(workshopRecord(1, { organisations }))]);
      organisations.push('나중');
      await commit;
      ((await storage().workshop(workshopId(1)))!.organisations as string[]).push('더 나중');
      expect((await storage().workshop(workshopId(1)))!.organisations).toEqual(['두레생협']);
    });

    const closing = (number: number, deletesAt: number | null): WorkshopRecord =>
      workshopRecord(number, { deletesAt });

    it('[PRIV6] are due for purge at and after their day, not before, and once', async () => {
      const records = [closing(1, 999), closing(2, 1000), closing(3, 1001), closing(4, null)];
      await storage().commit(records.map(putWorkshop));
      expect(await storage().dueForPurge(998)).toEqual([]);
      expect(await storage().dueForPurge(1000)).toEqual([workshopId(1), workshopId(2)]);
      await storage().commit([{ kind: 'purge-people', workshop: workshopId(1) }]);
      expect(await storage().dueForPurge(1000)).toEqual([workshopId(2)]);
      expect(await storage().dueForPurge(Date.UTC(2100, 0))).toEqual([
        workshopId(2),
        workshopId(3),
      ]);
    });
  });
}
