import { Card, Heading, LinkButton, Paragraph, Stack } from '../../../ui/index.ts'
import { formatDay, formatEuro, formatPercentage } from '../../../values/format.ts'
import type { HomeBlock } from '../../../web/home-block.ts'
import { paths } from '../../../web/paths.ts'
import { moneyNow, standingOnItsOwn } from '../result.ts'
import type { StandingOfBank } from '../bank-standing.ts'
import { whyNot } from './bank-said.tsx'
import { loadResult } from './load-result.ts'

/** The board's first page: the four answers in short, and the way to the pictures. */
export const resultBlock = (standingOfBank: StandingOfBank): HomeBlock => ({
  may: 'result.answer-for',
  // After what a board member who is also a member has to do for their own business.
  order: 310,
  async load(visit) {
    const words = visit.text.books.result
    const here = await loadResult(visit, standingOfBank)
    if (here.extent.entries === 0) return null
    const { bank, own } = moneyNow(here.rows)
    const euro = (amount: bigint) => formatEuro(amount, visit.language)
    const facts = { bank: euro(bank), kept: euro(bank - own) }
    const percent = standingOnItsOwn(here.thisYear)
    const year = String(here.year)
    return (
      <Card>
        <Stack gap="small">
          <Heading level={2} size={3}>
            {words.title}
          </Heading>
          <Paragraph>
            {own >= 0n
              ? words.moneyYes({ ...facts, own: euro(own) })
              : words.moneyShort({ ...facts, short: euro(-own) })}
          </Paragraph>
          {whyNot(visit, here).map((sentence) => (
            <Paragraph key={sentence}>{sentence}</Paragraph>
          ))}
          {here.bank && (
            <Paragraph>
              {words.closingSaid({
                day: formatDay(here.bank.until, visit.language),
                amount: euro(here.bank.closing),
              })}
            </Paragraph>
          )}
          <Paragraph>
            {percent === undefined
              ? words.standingNoCosts(year)
              : words.standingYes({ year, percent: formatPercentage(percent * 100, visit.language) })}
          </Paragraph>
          <Paragraph>
            {words.needsSaid({ members: String(here.members), working: String(here.working), year })}
          </Paragraph>
          <LinkButton href={paths.result(visit.cooperative.slug)} look="secondary">
            {words.see}
          </LinkButton>
        </Stack>
      </Card>
    )
  },
})
