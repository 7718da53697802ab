/** Joining: from the public form until membership. The pages are in `routes.ts`. */
export { apply } from './apply.ts'
export { castVote } from './cast-vote.ts'
export { enterPaperVotes } from './enter-paper-votes.ts'
export { openVote } from './open-vote.ts'
export type { Written } from './road.ts'
export { takesApplications } from './rules.db.ts'
export { setJoiningRules } from './set-joining-rules.ts'
export { takeStep } from './take-step.ts'
