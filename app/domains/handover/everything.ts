import type { Id } from '../../values/id.ts'

/** Somebody of the board asks to take everything of the co-operative along, and what another said to it. */
export type EverythingRequest = {
  readonly id: Id<'everything-request'>
  readonly why: string
  readonly askedBy: Id<'person'>
  readonly askedByName: string
  readonly askedAt: Date
  readonly answeredByName: string | null
  readonly answeredAt: Date | null
  readonly answer: 'yes' | 'no' | null
}

/** One time that it was taken along. Rows are those of the tables and the documents together. */
export type EverythingTaken = {
  readonly id: Id<'everything-taken'>
  readonly requestId: Id<'everything-request'>
  readonly takenBy: Id<'person'>
  readonly takenByName: string
  readonly begunAt: Date
  /** When the browser came for it; null until then. */
  readonly sentAt: Date | null
  /** Null until it was counted. */
  readonly rowsAll: number | null
  readonly rowsDone: number
  /** When the work last said how far it is. */
  readonly heardAt: Date
  readonly endedAt: Date | null
  /** Of the file, in hex; null when it did not come whole. */
  readonly sha256: string | null
}

const OPEN_MILLISECONDS = 3 * 24 * 60 * 60 * 1000
/** Work under way says each second how far it is: after a minute of silence its process is gone. */
const SILENCE_MILLISECONDS = 60_000

/** Until when who asked may take it along: three days from the yes. Undefined without a yes. */
export function openUntil({ answer, answeredAt }: Pick<EverythingRequest, 'answer' | 'answeredAt'>) {
  return answer === 'yes' && answeredAt ? new Date(answeredAt.getTime() + OPEN_MILLISECONDS) : undefined
}

/** How one time stands. `broken`: it did not come whole, stopped by a person or by what happened to the machine. */
export function outcomeOf(
  { endedAt, heardAt, sha256 }: Pick<EverythingTaken, 'endedAt' | 'heardAt' | 'sha256'>,
  now: Date,
): 'under-way' | 'whole' | 'broken' {
  if (sha256 !== null) return 'whole'
  if (endedAt !== null || now.getTime() - heardAt.getTime() > SILENCE_MILLISECONDS) return 'broken'
  return 'under-way'
}
