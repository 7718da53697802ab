import type { Erasing } from '../members/index.ts'

/** Conversations, places in meetings and the number for reminders go, each by its own term. */
export const erasingTalks: readonly Erasing[] = [
  { kind: 'conversations', erases: 'erase_talks' },
  { kind: 'meetings', erases: 'erase_seats' },
  { kind: 'phone', erases: 'erase_reminder_ways' },
]
