/** Guidance: the plan of a member, and the notes about it. Its pages are in `pages/`. */
export { addGoal } from './add-goal.ts'
export { addStep } from './add-step.ts'
export { chooseRung } from './choose-rung.ts'
export { closeStep } from './close-step.ts'
export { loadReached } from './load-reached.ts'
export { noteGrowth } from './note-growth.ts'
export { setGuidance } from './set-guidance.ts'
export { writeNote } from './write-note.ts'
