import { error } from '@sveltejs/kit';
import { isPaperStage } from '#lib/views/paper/paper-stage.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  if (!isPaperStage(params.stage)) error(404);
};
