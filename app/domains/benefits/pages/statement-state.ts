/** How the page is shown: after what was typed, and what of it was wrong or refused. */
export type StatementPageState = {
  readonly remark?: string
  readonly remarkWrong?: string
  /** That there seems to be a BSN in the remark was said: pressing once more is meant. */
  readonly bsnSeen?: boolean
  /** The member said that they worked no hours. */
  readonly noHours?: boolean
  readonly noHoursWrong?: string
  readonly objection?: string
  readonly objectionWrong?: string
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}
