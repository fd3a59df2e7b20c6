/** A stage that has a checklist to print. */
export { isStage as isPaperStage } from '#lib/domain/stage.ts';
