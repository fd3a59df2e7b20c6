import { error } from '@sveltejs/kit';
import { isKnownCase } from '#lib/views/cases/known-case.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  if (!isKnownCase(params.case)) error(404);
};
