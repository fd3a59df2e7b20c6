import { documents } from '#lib/content/documents.ts';
import type { Facts } from '../facts.ts';
import { list, paragraph, type Section } from '../report.ts';
import { bundleVersion } from '../result-bundle.ts';

/** What all of it rests on, and how it can be checked. */
export const sourcesSection = ({ say, locale }: Facts): Section => ({
  id: 'sources',
  title: say.sections.sources,
  blocks: [
    paragraph(say.sources.lead),
    ...list(
      documents.map((document) =>
        say.sources.document(document[locale], document.publisher[locale], document.year),
      ),
    ),
    paragraph(say.sources.items),
    paragraph(say.sources.scoring),
    paragraph(say.sources.made(String(bundleVersion)), 'note'),
  ],
});
