import type { Insertable } from 'kysely'

/**
 * A value for each column of a table but those named. A column that is added does not compile until it is given one:
 * a `columnsOf` without it would lose it in silence.
 */
export type EveryColumn<Table, But extends keyof Table> = {
  readonly [Column in Exclude<keyof Table & keyof Insertable<Table>, But>]-?: Exclude<
    Insertable<Table>[Column],
    undefined
  >
}
