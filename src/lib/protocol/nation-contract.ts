/** The part of the HTTP contract that is about the national survey: what stands beside a center's comparison, with its passport. */
import * as z from 'zod/mini';
import { said } from './said.ts';

const bilingual = z.object({ ko: z.string(), en: z.string() });
const named = z.object({ id: z.string(), name: bilingual });

/** One column of a figure: the networks that the survey asked of that level. */
const ofLevel = <T extends z.ZodMiniType>(value: T) =>
  z.object({ metropolitan: value, basic: value });

const source = z.object({
  document: bilingual,
  section: bilingual,
  lines: said(z.string(), 'Lines of the document’s text, as it was read for this.'),
});

const surveyFigure = z.object({
  view: said(
    z.enum(['factors', 'obstacles', 'tasks']),
    'The view of the comparison that it stands beside.',
  ),
  id: z.string(),
  name: said(bilingual, 'What the survey asked.'),
  reading: said(bilingual, 'How it may be read beside the comparison, and how not.'),
  n: said(ofLevel(z.number()), 'How many networks answered.'),
  mean: said(
    z.nullable(ofLevel(z.number())),
    'Of a question from 1 to 5; null where answers were counted.',
  ),
  answers: said(
    z.nullable(z.array(z.object({ ...named.shape, counts: ofLevel(z.nullable(z.number())) }))),
    'How many networks gave each answer, several each; a count is null where none is printed.',
  ),
  obstacles: said(
    z.nullable(z.record(z.string(), z.string())),
    'Of the obstacles: which answer each of ours belongs to. Ours are compared by rank, the plain mean of an answer’s obstacles beside how often it was named.',
  ),
  source,
  note: z.nullable(bilingual),
  slips: said(
    z.readonly(z.array(z.object({ id: z.string(), text: bilingual }))),
    'Where the source contradicts itself.',
  ),
});

/** A reference, never a norm. */
export const nationalSurvey = z.object({
  survey: z.object({ ...named.shape, year: z.number() }),
  figures: z.readonly(z.array(surveyFigure)),
});
export type NationalSurveyView = z.infer<typeof nationalSurvey>;
export type SurveyFigureView = z.infer<typeof surveyFigure>;
