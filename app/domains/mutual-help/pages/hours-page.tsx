/** What is on somebody's own account of hours, how that came, and what hours are not. */
import {
  ButtonRow,
  Heading,
  JustDone,
  Lead,
  Link,
  LinkButton,
  Notice,
  Paragraph,
  Table,
} from '../../../ui/index.ts'
import { dayOf } from '../../../values/day.ts'
import { formatDuration } from '../../../values/duration.ts'
import { formatDay } from '../../../values/format.ts'
import { paths } from '../../../web/paths.ts'
import { page } from '../../../web/respond.ts'
import type { CooperativeVisit } from '../../../web/visit.ts'
import { transferInWords } from '../hours-in-words.ts'
import { loadHours } from '../load-hours.ts'
import { helpPaths } from './addresses.ts'

/** For a member: the account, or that none is kept here. */
export async function hoursPage(visit: CooperativeVisit): Promise<Response> {
  const said = visit.text.helpHours
  const { slug } = visit.cooperative
  const hours = await visit.read((tx) => loadHours(tx, visit.actor, visit.now.today))
  const given = visit.url.searchParams.get('gedaan') === 'gegeven'
  return page(visit, {
    title: said.title,
    children: (
      <>
        <Heading level={1}>{said.title}</Heading>
        {given && <JustDone said={said.given} />}
        {hours === undefined && <Lead>{said.notKept}</Lead>}
        {hours && !hours.agreed && <Notice tone="doubt">{said.notAgreed}</Notice>}
        {hours && (
          <>
            <Lead>{balanceInWords(visit, hours.balance)}</Lead>
            <Paragraph>{said.how({ below: formatDuration(-hours.lowest, visit.language) })}</Paragraph>
            <ButtonRow>
              {hours.agreed && (
                <LinkButton href={helpPaths.giveHours(slug)} look="secondary">
                  {said.give}
                </LinkButton>
              )}
              <LinkButton href={helpPaths.hoursOnPaper(slug)} look="secondary">
                {said.onPaper}
              </LinkButton>
            </ButtonRow>
            {hours.transfers.length === 0 ? (
              <Paragraph>{said.none}</Paragraph>
            ) : (
              <Table
                caption={said.list}
                rows={hours.transfers}
                rowKey={(one) => one.id}
                columns={[
                  {
                    key: 'day',
                    label: said.columns.day,
                    head: true,
                    cell: (one) => formatDay(dayOf(one.movedAt), visit.language),
                  },
                  {
                    key: 'what',
                    label: said.columns.what,
                    cell: (one) => transferInWords(one, hours.me, visit.text),
                  },
                  {
                    key: 'minutes',
                    label: said.columns.hours,
                    number: true,
                    cell: (one) =>
                      formatDuration(one.toId === hours.me ? one.minutes : -one.minutes, visit.language),
                  },
                ]}
              />
            )}
            <Notice tone="info" title={said.noMoneyTitle}>
              {said.noMoney}
            </Notice>
          </>
        )}
        <Link href={paths.help(slug)} roomy>
          {visit.text.help.form.back}
        </Link>
      </>
    ),
  })
}

function balanceInWords(visit: CooperativeVisit, balance: number): string {
  const said = visit.text.helpHours
  const hours = formatDuration(Math.abs(balance), visit.language)
  if (balance === 0) return said.zero
  return balance > 0 ? said.above({ hours }) : said.below({ hours })
}
