import { describe, expect, test } from 'vitest';
import { localStoreContract } from './local-store-contract.ts';
import { MemoryStores } from './memory-stores.ts';

describe('the twin in memory keeps what the port of local stores promises', () => {
  for (const { name, check } of localStoreContract)
    test(name, async () => {
      await expect(check(new MemoryStores())).resolves.toBeUndefined();
    });
});
