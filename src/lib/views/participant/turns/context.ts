import { getContext, setContext } from 'svelte';
import { getSession } from '#lib/workshop/context.ts';
import { SharedPhone } from '#lib/workshop/shared-phone.svelte.ts';

const key = Symbol('shared phone');

export const setSharedPhone = (phone: SharedPhone): SharedPhone => setContext(key, phone);

/** The one that goes round, or one that may begin to. Call it while the component starts. */
export const useSharedPhone = (): SharedPhone =>
  getContext<SharedPhone | undefined>(key) ?? new SharedPhone(getSession());
