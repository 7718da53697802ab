import { formatDuration } from '../../../values/duration.ts'
import { formatDay, formatEuro } from '../../../values/format.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { PARTS, type Part, type Portfolio } from '../portfolio.ts'

/** Each thing that may stand on a portfolio, as it stands there: by its key, in order, of each part. */
export function linesOf(
  { text: { portfolio: words }, language }: Pick<CooperativeVisit, 'text' | 'language'>,
  portfolio: Portfolio,
): Readonly<Record<Part, readonly { readonly key: string; readonly line: string }[]>> {
  const day = (on: Parameters<typeof formatDay>[0]) => formatDay(on, language)
  return {
    businesses: portfolio.businesses.map(({ id, tradeName: name, trade, since, until }) => ({
      key: `businesses.${id}`,
      line: words.business({ name, trade, since: day(since), until: until && day(until) }),
    })),
    years: portfolio.years.map(({ year, net, invoices: count }) => ({
      key: `years.${year}`,
      line: words.year({ year, net: formatEuro(net, language), count }),
    })),
    hours: portfolio.hours.map(({ year, minutes }) => ({
      key: `hours.${year}`,
      line: words.hours({ year, time: formatDuration(minutes, language) }),
    })),
    workshops: portfolio.workshops.map(({ id, title: what, on }) => ({
      key: `workshops.${id}`,
      line: words.onDay({ what, day: day(on) }),
    })),
    help: portfolio.help.map(({ id, kind, what, on }) => ({
      key: `help.${id}`,
      line: words.help[kind]({ what, day: day(on) }),
    })),
    thanks: portfolio.help
      .filter(({ thanks }) => thanks !== '')
      .map(({ id, thanks: line }) => ({ key: `thanks.${id}`, line })),
    goals: portfolio.goals.map(({ id, goal: line }) => ({ key: `goals.${id}`, line })),
  }
}

/** The parts that somebody chose something of, with what they chose of each. */
export function chosenParts(
  visit: Pick<CooperativeVisit, 'text' | 'language'>,
  portfolio: Portfolio,
  keys: readonly string[],
): readonly { readonly title: string; readonly lines: readonly string[] }[] {
  const lines = linesOf(visit, portfolio)
  const chosen = new Set(keys)
  return PARTS.map((part) => ({
    title: visit.text.portfolio.parts[part],
    lines: lines[part].filter(({ key }) => chosen.has(key)).map(({ line }) => line),
  })).filter((part) => part.lines.length > 0)
}
