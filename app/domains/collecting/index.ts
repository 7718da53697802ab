/** Collecting: reminding customers who pay late, by a plan of the co-operative. Its pages are in `pages/`. */
export { lettersSent } from './letters.db.ts'
export { pauseReminders } from './pause-reminders.ts'
export { answerWriteOff } from './answer-write-off.ts'
export { askWriteOff } from './ask-write-off.ts'
export { customersToRemind } from './remind.ts'
export { sendReminders } from './send-reminders.ts'
