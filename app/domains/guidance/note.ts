/** What was written down about the road of a member, and who reads it. Pure. */
import type { Id } from '../../values/id.ts'

export type Note = {
  readonly id: Id<'guidance-note'>
  readonly memberId: Id<'member'>
  readonly writtenBy: Id<'person'>
  readonly writtenAt: Date
  readonly text: string
  /** For the coach who wrote it alone. */
  readonly private: boolean
  /** They looked back together at how it goes. */
  readonly evaluation: boolean
  /** When a note that was private was shared. */
  readonly sharedAt: Date | null
}

/** How a note is meant; an evaluation is always read by both. */
export const NOTE_KINDS = ['shared', 'evaluation', 'private'] as const
