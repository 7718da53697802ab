/** Members help each other: the board, and what two of them promise each other. */
export { answerHelp } from './answer-help.ts'
export { beginHelp } from './begin-help.ts'
export { helpGivenBy } from './help-promise.db.ts'
export { postsByWords } from './help-post.db.ts'
export { putOnBoard } from './put-on-board.ts'
export { setHours } from './set-hours.ts'
