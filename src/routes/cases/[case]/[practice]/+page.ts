import { error } from '@sveltejs/kit';
import { isKnownPractice } from '#lib/views/cases/known-case.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  if (!isKnownPractice(`${params.case}/${params.practice}`)) error(404);
};
