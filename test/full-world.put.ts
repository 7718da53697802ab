/** Putting rows straight into the tables, for the full world. */

/** Runs SQL in which `:new0`, `:new1` are fresh ids, `:day` is a day and `:hash` is a hash; gives the ids. */
export type Put = (text: string, ...values: unknown[]) => Promise<string[]>

/** An entry in the books with these lines: account, cents, member. Gives its id. */
export async function entryIn(
  put: Put,
  at: string,
  lines: readonly (readonly [string, number, string?])[],
): Promise<string> {
  const values = lines.map(([account, amount, member], i) => {
    return `($1::uuid, :new0::uuid, ${i + 1}, '${account}', ${amount},
      ${member ? `'${member}'::uuid` : 'null::uuid'}, null::uuid, null, :day::date)`
  })
  const [id] = await put(
    `with pen as (update journal_counter set next_number = next_number + 1 where cooperative_id = $1
      returning next_number - 1 as number),
     entry as (insert into journal_entry (cooperative_id, id, number, book, counts_on, known_at, description)
       select $1, :new0, number, 'memorial', :day, now(), 'Proef' from pen)
     insert into journal_line values ${values.join(', ')}`,
    at,
  )
  return id!
}

/** A document of three bytes, or the letter of a member's permission. Gives its id. */
export async function fileIn(put: Put, at: string, letterOf?: string): Promise<string> {
  const [id] = await put(
    `insert into file values ($1, :new0, 'f.pdf', 'application/pdf', 3, sha256('pdf'), 'pdf', now(), $2)`,
    at,
    letterOf ?? null,
  )
  return id!
}
