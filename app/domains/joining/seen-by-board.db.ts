import { sql } from 'kysely'
import type { Tx } from '../../platform/database.ts'
import type { SeenByBoard } from './seen-by-board.ts'

type Row = {
  [K in keyof SeenByBoard]: NonNullable<SeenByBoard[K]> | (undefined extends SeenByBoard[K] ? null : never)
}

/** All applications as the board sees them: what still goes on first. Nothing for who is not of the board. */
export async function applicationsOfBoard(tx: Tx): Promise<readonly SeenByBoard[]> {
  const { rows } = await sql<Row>`
    select id, name, stage, since, due, received_at as "receivedAt", ended_on as "endedOn",
      keep_until as "keepUntil"
    from applications_of_board()`.execute(tx)
  return rows.map(({ since, due, endedOn, keepUntil, ...rest }) => ({
    ...rest,
    since: since ?? undefined,
    due: due ?? undefined,
    endedOn: endedOn ?? undefined,
    keepUntil: keepUntil ?? undefined,
  }))
}
