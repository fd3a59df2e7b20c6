import type { VersionChange } from '#lib/domain/item-versions.ts';

/**
 * The versions of the checklists, oldest first. Whoever words an item anew or adds one raises the version and names the
 * item here: rounds before and after are then compared over what asks the same in both.
 */
export const versionChanges: readonly VersionChange[] = [{ version: '1.0.0', items: [] }];
