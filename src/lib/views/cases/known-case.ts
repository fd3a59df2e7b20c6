import { casesById, practices } from '#lib/content/cases.ts';

/** Whether there is such a case, or such a practice of it: an address may name anything. */
export const isKnownCase = (id: string): boolean => casesById.has(id);
export const isKnownPractice = (id: string): boolean => practices.some((one) => one.id === id);
