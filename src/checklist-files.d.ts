/** Made by server/bundle/checklist-files.ts. */
declare module 'virtual:checklist-files' {
  /** Where each stage's checklist is in each language, a `SpokenChecklist` as JSON. */
  export const checklistFiles: Readonly<
    Record<'founding' | 'operating', Readonly<Record<'ko' | 'en', string>>>
  >;
}
