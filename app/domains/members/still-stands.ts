/** How many of each still stand of who stops, as one domain says it of its own; the rules are in its function. */
export type StillStands<Kind extends string = string> = {
  readonly kinds: readonly Kind[]
  /**
   * The function of the database that tells them, of several members on a moment: whose, kind, count, amount in cents.
   * It asks `asking_what_stands()` who may be told, so that readers who see few of the rows read the same numbers.
   */
  readonly told: string
}

/** Who signs in by a card, or by the hand of a coach: that ends with the membership, so papers are printed before. */
export const papersThatStand = { kinds: ['papers'], told: 'papers_that_stand' } as const satisfies StillStands
