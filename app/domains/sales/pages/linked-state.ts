/** What the customer's page shows again after something could not be done. */
export type LinkedState = {
  readonly question?: string
  readonly wrong?: string
  readonly refusal?: string
  readonly commandId?: string
  readonly status?: number
}
