/** What was read so far in each transaction that writes nothing. It is gone with the transaction. */
const readIn = new WeakMap<object, Map<string, Promise<unknown>>>()

/** From here on `readOnce` remembers what it reads in this transaction. For one that writes nothing. */
export function remembersReads<Tx extends object>(tx: Tx): Tx {
  readIn.set(tx, new Map())
  return tx
}

/**
 * Reads what many parts of one page ask for (which member the visitor is, what stands open), once in a transaction that
 * writes nothing; in one that writes it is read anew each time.
 *
 * @param key what is read, with all that it depends on
 */
export function readOnce<T>(tx: object, key: string, read: () => Promise<T>): Promise<T> {
  const known = readIn.get(tx)
  if (known === undefined) return read()
  const before = known.get(key) as Promise<T> | undefined
  if (before !== undefined) return before
  const reading = read()
  known.set(key, reading)
  return reading
}
