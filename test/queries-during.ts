import pg from 'pg'

/**
 * How many times something asks the database, over all connections of this process; so nothing else may run beside it.
 */
export async function queriesDuring(work: () => Promise<unknown>): Promise<number> {
  const { prototype } = pg.Client
  const query = prototype.query
  let asked = 0
  prototype.query = function (this: pg.Client, ...given: unknown[]) {
    asked++
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await work()
  } finally {
    prototype.query = query
  }
  return asked
}
