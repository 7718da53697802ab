/** Members help each other: the board, and what two of them promise each other. */
export { answerHelp } from './answer-help.ts'
export { beginHelp } from './begin-help.ts'
export { postsByWords } from './help-post.db.ts'
export { putOnBoard } from './put-on-board.ts'
export { keepDuty } from './rota/keep-duty.ts'
export { keepTurnOf } from './rota/keep-turn.ts'
export { sayOfTurn } from './rota/say-of-turn.ts'
export { setHours } from './set-hours.ts'
