import { CHART, type ChartAccount } from './chart.ts'

/** What counts of an account of a co-operative here. */
export type KnownAccount = { readonly code: string; readonly purpose: string | null }

/**
 * The accounts that Gilde books on by itself and a chart does not have yet: it was made by an earlier version. Each has
 * its own code, or the next that is free when people gave that one to an account of theirs.
 *
 * @throws Error when there is no free code above it
 */
export function missingAccounts(
  known: readonly KnownAccount[],
  chart: readonly ChartAccount[] = CHART,
): readonly ChartAccount[] {
  const purposes = new Set(known.map(({ purpose }) => purpose))
  const taken = new Set(known.map(({ code }) => code))
  return chart
    .filter(({ purpose }) => purpose !== undefined && !purposes.has(purpose))
    .map((account) => {
      const code = freeCode(account.code, taken)
      taken.add(code)
      return { ...account, code }
    })
}

function freeCode(wanted: `${number}`, taken: ReadonlySet<string>): `${number}` {
  for (let code = Number(wanted); code <= 9999; code++) if (!taken.has(`${code}`)) return `${code}`
  throw new Error(`the chart has no free code from ${wanted} on`)
}
